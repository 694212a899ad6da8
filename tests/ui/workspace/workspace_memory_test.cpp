#include "desk/memory.h"
#include "kit/action_set.h"
#include "support/ui/demo_store.h"
#include "support/ui/picture.h"
#include "support/ui/scripted_prompt.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/side_panel.h"
#include "workspace/suggestions_panel.h"
#include "workspace/workspace_screen.h"

#include <QSettings>
#include <QTest>

using namespace communique;

namespace {

const LanguageTag english = officialLanguage(QLatin1StringView("en"));
const LanguageTag arabic = officialLanguage(QLatin1StringView("ar"));
const QString remembered = QStringLiteral("كلمات من الذاكرة");

/// A translator of Arabic before the Global Compact's release, with a memory that knows one of its paragraphs but for
/// the last word.
class Translating
{
public:
    Translating()
        : m_settings(m_store.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , m_session(m_store.signIn(QStringLiteral("A. Benali")))
        , m_worker(m_store.place(), m_store.clock())
    {
        remember();
        m_screen = std::make_unique<WorkspaceScreen>(
            WorkspaceScreen::Parts{m_worker, m_store.clock(), m_prompt, m_settings, m_session, nullptr}, m_release,
            arabic);
        m_screen->resize(1680, 1000);
        m_screen->show();
        m_screen->activateWindow();
        const auto isReady
            = [this] { return m_screen->currentLanguage() == arabic && !m_screen->nextMove().text.isEmpty(); };
        if (!QTest::qWaitFor(isReady, 20000))
            qFatal("the workspace was not loaded");
        pane().setFocus();
        pane().moveCaretTo(m_block);
    }

    WorkspaceScreen &screen() { return *m_screen; }
    EditionPane &pane() { return *m_screen->panes().findPane(arabic); }
    SuggestionsPanel &panel() { return *m_screen->findChild<SuggestionsPanel *>(); }
    const BlockId &block() const { return m_block; }
    QString text()
    {
        const Content content = pane().content();
        return content.find(m_block)->text().plain();
    }

private:
    void remember()
    {
        Result<Newsroom> newsroom = Newsroom::open(m_store.place(), m_store.clock());
        m_release = *newsroom->findRelease(QStringLiteral("R-2022-041"));
        const Result<Dossier> dossier = newsroom->loadDossier(m_release);
        for (const Block &block : dossier->sourceHead()->blocks) {
            if (std::holds_alternative<Paragraph>(block.body) && m_block.isEmpty())
                m_block = block.id;
        }
        QString then = dossier->sourceHead()->find(m_block)->text().plain();
        then.replace(then.lastIndexOf(u' ') + 1, then.size(), QStringLiteral("elsewhere."));
        QByteArray tmx = QStringLiteral(
            "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"block\""
            " o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body><tu>"
            "<tuv xml:lang=\"en\"><seg>%1</seg></tuv><tuv xml:lang=\"ar\"><seg>%2</seg></tuv>"
            "</tu></body></tmx>")
                             .arg(then.toHtmlEscaped(), remembered)
                             .toUtf8();
        const auto receipt = importMemory(*newsroom, m_session, QStringLiteral("office.tmx"),
            [&tmx]() -> Result<QByteArray> { return std::exchange(tmx, {}); });
        if (!receipt || receipt->units != 1)
            qFatal("the memory was not imported");
    }

    DemoStore m_store;
    QSettings m_settings;
    ScriptedPrompt m_prompt;
    Session m_session;
    Worker m_worker;
    ReleaseId m_release;
    BlockId m_block;
    std::unique_ptr<WorkspaceScreen> m_screen;
};

} // namespace

class WorkspaceMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caretInATranslation_memoryShowsWhatIsLikeItsSource()
    {
        Translating work;
        QTRY_COMPARE_WITH_TIMEOUT(work.panel().count(), 1, 20000);
        QCOMPARE(work.panel().wordsAt(0), remembered);
        QCOMPARE(work.panel().wordsAt(1), QString());
        QTest::keyClick(&work.screen(), Qt::Key_4, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(work.panel().isVisible());
        QCoreApplication::processEvents();
        QVERIFY(takePicture(work.screen(), QStringLiteral("workspace-memory")));
    }

    void keyOfASuggestion_takesItsWords_andOneUndoGivesTheOldOnesBack()
    {
        Translating work;
        QTRY_COMPARE_WITH_TIMEOUT(work.panel().count(), 1, 20000);
        const QString before = work.text();
        QTest::keyClick(&work.pane(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(work.text(), remembered);
        work.pane().undo();
        QCOMPARE(work.text(), before);
    }

    void caretInTheSource_hasNoSuggestions()
    {
        Translating work;
        QTRY_COMPARE_WITH_TIMEOUT(work.panel().count(), 1, 20000);
        work.screen().panes().setCurrentPane(english);
        QTRY_COMPARE(work.panel().count(), 0);
        QVERIFY(!work.screen().actions().whyNot(QStringLiteral("memory.take1")).isEmpty());
    }
};

QTEST_MAIN(WorkspaceMemoryTest)
#include "workspace_memory_test.moc"
