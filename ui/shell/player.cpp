#include "shell/player.h"

#include "desk/browsing.h"
#include "desk/publishing.h"
#include "kit/action_set.h"
#include "publishing/publish_screen.h"
#include "reviewing/review_screen.h"
#include "shell/routes.h"
#include "shell/workplace.h"
#include "storage/listing_store.h"
#include "workflow/stage.h"
#include "workspace/edition_pane.h"
#include "workspace/pane_group.h"
#include "workspace/workspace_screen.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QTextStream>

namespace communique {

namespace {

constexpr int tickInterval = 40; // milliseconds
constexpr int sceneLimit = 60'000; // milliseconds
constexpr int settleTime = 700; // milliseconds: what was asked for is drawn, the preview too

const QString reference = QStringLiteral("R-2022-041");

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Player::Player(MainWindow &window, Place place, const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clock(clock)
    , m_folder(folder)
    , m_place(std::move(place))
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &Player::look);
}

void Player::start()
{
    connect(&m_window, &MainWindow::usable, this, [this] { m_isUsable = true; });
    play({QStringLiteral("sign-in"), [] {}, [this] { return m_isUsable; }});
    m_next = [this] {
        Result<Newsroom> newsroom = Newsroom::open(m_place, m_clock);
        const Result<DemoScript> script = DemoScript::load();
        if (!newsroom || !script)
            return fail(QStringLiteral("the demo newsroom does not open"));
        m_newsroom.emplace(*std::move(newsroom));
        m_script = *script;
        const Result<ReleaseId> id = m_newsroom->findRelease(reference);
        if (!id)
            return fail(QStringLiteral("the demo's release is missing"));
        m_id = *id;
        for (const QJsonValue &release : m_script->releases()) {
            if (release.toObject().value(QLatin1StringView("reference")).toString() == reference)
                m_release = release.toObject();
        }
        importPage();
    };
}

void Player::play(const Scene &scene)
{
    m_scene = scene;
    m_patience.start();
    m_scene.act();
    m_tick.start();
}

/// Looks whether the scene has come about; takes its picture and goes on.
void Player::look()
{
    if (m_patience.elapsed() > sceneLimit)
        return fail(QStringLiteral("“%1” did not come about").arg(m_scene.name));
    if (m_patience.elapsed() < settleTime || !m_scene.isDone())
        return;
    m_tick.stop();
    takePicture(m_scene.name);
    if (m_next)
        m_next();
}

void Player::takePicture(const QString &name)
{
    const QString file
        = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    m_window.grab().save(file);
    say(QStringLiteral("  %1").arg(file));
}

void Player::importPage()
{
    const Result<Person> officer = m_newsroom->findPerson(m_release.value(QLatin1StringView("author")).toString());
    const Result<Session> session = officer ? m_newsroom->signIn(officer->id, std::nullopt) : officer.error();
    if (!session)
        return fail(QStringLiteral("the press officer cannot sign in"));
    const QString page = QDir(m_folder).filePath(QStringLiteral("incoming-page.html"));
    QFile::remove(page);
    QFile::copy(QStringLiteral(":/demo/incoming/page.html"), page);
    play({QStringLiteral("desk"), [this, session] { m_window.enter(*session); },
        [this] { return m_window.workplace() && m_window.workplace()->currentId() == QLatin1StringView("desk"); }});
    m_next = [this, page] {
        const Result<listing::Counts> before = listing::counts(m_newsroom->connection());
        play({QStringLiteral("import"), [this, page] { m_window.importFiles({page}); },
            [this, before] {
                const Result<listing::Counts> now = listing::counts(m_newsroom->connection());
                return now && before && now->all > before->all;
            }});
        m_next = [this] { carryOn(); };
    };
}

Result<Dossier> Player::dossier() const
{
    return m_newsroom->loadDossier(m_id);
}

/// Does the first open step that somebody can do.
void Player::carryOn()
{
    const Result<Dossier> now = dossier();
    if (!now)
        return fail(QStringLiteral("the release cannot be read"));
    if (stageOf(*now) == ReleaseStage::LiveComplete)
        return finish();
    for (const NextStep &step : nextSteps(*now, m_clock.now())) {
        if (playStep(step))
            return;
    }
    fail(QStringLiteral("nobody can do what needs doing"));
}

bool Player::playStep(const NextStep &step)
{
    const std::optional<Session> session = somebodyFor(step);
    if (!session)
        return false;
    switch (step.action) {
    case Action::Edit:
    case Action::Submit:
    case Action::Acknowledge:
    case Action::Reopen:
        write(step, *session);
        return true;
    case Action::Revise:
    case Action::Approve:
        read(step, *session);
        return true;
    case Action::Sign:
    case Action::Publish:
        putOut(*session);
        return true;
    default:
        return false;
    }
}

std::optional<Session> Player::somebodyFor(const NextStep &step) const
{
    const Result<Dossier> now = dossier();
    if (!now)
        return std::nullopt;
    for (const Person &person : now->roster.people) {
        Request request = requestFor(step.action, step.language);
        request.reason = QStringLiteral("-");
        const bool may = step.action == Action::Submit || step.action == Action::Acknowledge
            || blockers(*now, request, person, m_clock.now()).isEmpty();
        if (!isMine(step, person) || !may)
            continue;
        if (const Result<Session> session = m_newsroom->signIn(person.id, std::nullopt); session)
            return *session;
    }
    return std::nullopt;
}

template <typename ScreenType> ScreenType *Player::screen() const
{
    return m_window.workplace() ? qobject_cast<ScreenType *>(m_window.workplace()->screen()) : nullptr;
}

bool Player::isWritten(const LanguageTag &language) const
{
    const Result<Dossier> now = dossier();
    const Result<Content> text = m_script->text(m_release, language.code() + QStringLiteral(".txt"));
    return now && text && now->head(language) && *now->head(language) == *text;
}

/// A translator (or the author): opens the workspace, fills in what is missing, hands the edition on.
void Player::write(const NextStep &step, const Session &session)
{
    const QString code = step.language.code();
    const EditionStage before = stageOf(*dossier()->release.edition(step.language));
    m_window.enter(session);
    m_window.routes()->openRelease(m_id, step.language);
    play({QStringLiteral("workspace-") + code, [] {},
        [this, step] {
            auto *workspace = screen<WorkspaceScreen>();
            return workspace && workspace->panes().findPane(step.language)
                && !workspace->panes().findPane(step.language)->content().blocks.isEmpty();
        }});
    m_next = [this, step, before, code] {
        auto *workspace = screen<WorkspaceScreen>();
        if (step.action == Action::Reopen) {
            play({QStringLiteral("reopen-") + code,
                [workspace] { workspace->actions().trigger(QStringLiteral("edition.reopen")); },
                [this, step] {
                    return stageOf(*dossier()->release.edition(step.language)) == EditionStage::Drafting;
                }});
            m_next = [this] { carryOn(); };
            return;
        }
        play({QStringLiteral("written-") + code,
            [this, workspace, step] {
                fillIn(step.language);
                workspace->actions().trigger(QStringLiteral("edition.seal"));
            },
            [this, step] { return isWritten(step.language); }});
        m_next = [this, workspace, step, before, code] {
            play({QStringLiteral("submitted-") + code,
                [workspace] { workspace->actions().trigger(QStringLiteral("edition.step")); },
                [this, step, before] { return stageOf(*dossier()->release.edition(step.language)) != before; }});
            m_next = [this] { carryOn(); };
        };
    };
}

/// Types the first missing block as an input method would, and puts the others in as they are pasted from a draft.
void Player::fillIn(const LanguageTag &language)
{
    EditionPane *pane = screen<WorkspaceScreen>()->panes().findPane(language);
    const Result<Content> text = m_script->text(m_release, language.code() + QStringLiteral(".txt"));
    if (!pane || !text)
        return;
    pane->setFocus();
    for (const Block &block : text->blocks) {
        const Content now = pane->content();
        const Block *row = now.find(block.id);
        if (!row || *row == block)
            continue;
        pane->moveCaretTo(block.id);
        if (row->text().isEmpty()) {
            QInputMethodEvent typed;
            typed.setCommitString(block.text().plain());
            QApplication::sendEvent(pane, &typed);
        }
        pane->setBlockText(block.id, block.text());
        pane->setBlockBody(block.id, block.body);
    }
}

/// A reviser or a supervisor: reads the edition and puts their name to it.
void Player::read(const NextStep &step, const Session &session)
{
    const QString code = step.language.code();
    const QString what = step.action == Action::Revise ? QStringLiteral("revise-") : QStringLiteral("approve-");
    m_window.enter(session);
    m_window.routes()->openReview(m_id, step.language);
    play({what + code, [] {},
        [this] {
            auto *review = screen<ReviewScreen>();
            return review && review->actions().whyNot(QStringLiteral("review.approve")).isEmpty();
        }});
    const int left = stepsLeft();
    m_next = [this, what, code, step, left] {
        const EditionStage before = stageOf(*dossier()->release.edition(step.language));
        play({what + code + QStringLiteral("-done"),
            [this] { screen<ReviewScreen>()->actions().trigger(QStringLiteral("review.approve")); },
            [this, step, before, left] {
                return stageOf(*dossier()->release.edition(step.language)) != before || stepsLeft() != left;
            }});
        m_next = [this] { carryOn(); };
    };
}

int Player::stepsLeft() const
{
    const Result<Dossier> now = dossier();
    return now ? int(nextSteps(*now, m_clock.now()).size()) : 0;
}

/// The supervisor: signs, and all languages are out.
void Player::putOut(const Session &session)
{
    m_window.enter(session);
    m_window.routes()->openPublish(m_id);
    play({QStringLiteral("publish"), [] {},
        [this] {
            auto *publish = screen<PublishScreen>();
            return publish && publish->actions().whyNot(QStringLiteral("publish.now")).isEmpty();
        }});
    m_next = [this] {
        auto *publish = screen<PublishScreen>();
        publish->setSiteFolder(QDir(m_folder).absoluteFilePath(QStringLiteral("site")));
        play({QStringLiteral("published"), [publish] { publish->actions().trigger(QStringLiteral("publish.now")); },
            [this] {
                const Result<Dossier> now = dossier();
                return now && stageOf(*now) == ReleaseStage::LiveComplete;
            }});
        m_next = [this] { carryOn(); };
    };
}

void Player::finish()
{
    const QString site = QDir(m_folder).absoluteFilePath(QStringLiteral("site"));
    const Result<SiteReport> report = verifySite(site, m_newsroom->rootKey());
    if (!report || !report->findings.isEmpty())
        return fail(QStringLiteral("the site is not what was approved"));
    play({QStringLiteral("desk-after"), [this] { m_window.workplace()->goTo(QStringLiteral("desk")); },
        [this] { return m_window.workplace()->currentId() == QLatin1StringView("desk"); }});
    m_next = [this, site, report] {
        say(QStringLiteral("published in six languages: %1 (%2 pages, as approved)").arg(site).arg(report->pages));
        say(QStringLiteral("pictures of each step: %1").arg(QDir(m_folder).absolutePath()));
        Q_EMIT finished(0);
    };
}

void Player::fail(const QString &why)
{
    m_tick.stop();
    takePicture(QStringLiteral("failed"));
    say(QStringLiteral("failed: %1").arg(why));
    Q_EMIT finished(1);
}

} // namespace communique
