#include "benchmarks/screen_bench.h"

#include "benchmarks/frame.h"
#include "benchmarks/stopwatch.h"
#include "benchmarks/taken.h"
#include "desk_screen/release_list_model.h"
#include "desk_screen/release_list_view.h"
#include "kit/theme.h"
#include "people/sign_in_screen.h"
#include "shell/main_window.h"
#include "shell/routes.h"
#include "shell/workplace.h"
#include "storage/listing_store.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/workspace_screen.h"

#include <QTemporaryDir>

namespace communique {

namespace {

constexpr int times = 20;

class ScreenBench
{
public:
    ScreenBench(const Place &place, const Corpus &corpus)
        : m_window({place, m_clock, m_theme, m_language, WindowMemory(m_folder.filePath(QStringLiteral("window.ini"))),
            &m_prompt, std::chrono::hours(24), corpus.officer})
    {
        const Newsroom newsroom = take(Newsroom::open(place, m_clock, OpenMode::ReadOnly));
        m_open = take(listing::open(newsroom.connection()));
        bool isAudited = false;
        QObject::connect(&m_window, &MainWindow::audited, &m_window, [&isAudited] { isAudited = true; });
        m_window.resize(1680, 1000);
        m_window.show();
        m_window.activateWindow();
        m_window.start();
        waitUntil("the desk", [this] { return isDeskThere(); });
        waitUntil("the audit", [&isAudited] { return isAudited; }); // not what is measured here
        settle();
    }

    void run()
    {
        Spread desk;
        Spread words;
        for (int i = 0; i < times; ++i) {
            const ReleaseSummary &release = m_open.at(i % m_open.size());
            words.add(timeOf([&] { m_window.routes()->openRelease(release.id, release.source); },
                [&] { return isReleaseThere(release.title); }));
            desk.add(
                timeOf([&] { m_window.workplace()->goTo(QStringLiteral("desk")); }, [this] { return isDeskThere(); }));
        }
        tell(QStringLiteral("open a release until its editions are painted"), words.text());
        tell(QStringLiteral("come back to the desk until its list is read anew and painted"), desk.text());
    }

private:
    double timeOf(const std::function<void()> &act, const std::function<bool()> &isThere)
    {
        m_isRead = false;
        const auto follow = QObject::connect(&m_window, &MainWindow::usable, &m_window, [this] { m_isRead = true; });
        QElapsedTimer timer;
        timer.start();
        act();
        waitUntil("a screen", isThere);
        settle();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(follow);
        return took;
    }

    bool isDeskThere() const
    {
        Workplace *workplace = m_window.workplace();
        const auto *list = workplace ? workplace->screen()->findChild<ReleaseListView *>() : nullptr;
        return list && m_isRead && workplace->currentId() == QLatin1StringView("desk") && list->model()->rowCount() > 0;
    }
    bool isReleaseThere(const QString &title) const
    {
        auto *screen = qobject_cast<WorkspaceScreen *>(m_window.workplace()->screen());
        return screen && screen->title() == title && !screen->nextMove().text.isEmpty();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    InterfaceLanguage m_language;
    ScriptedPrompt m_prompt;
    MainWindow m_window;
    QList<ReleaseSummary> m_open;
    bool m_isRead = true;
};

} // namespace

void benchScreens(const Place &place, const Corpus &corpus)
{
    ScreenBench(place, corpus).run();
}

} // namespace communique
