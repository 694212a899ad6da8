#include "publishing/publish_screen.h"

#include "desk/deciding.h"
#include "desk/publishing.h"
#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/label.h"
#include "kit/progress_line.h"
#include "kit/theme_metrics.h"
#include "publishing/output_table.h"
#include "publishing/receipt_card.h"
#include "releases/fresh_key.h"
#include "releases/release_header.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace communique {

namespace {

const QString folderKey = QStringLiteral("publishing/site");
constexpr int columnWidth = 1120;

} // namespace

PublishScreen::PublishScreen(const Parts &parts, const ReleaseId &release, QWidget *parent)
    : Screen(parent)
    , m_parts(parts)
    , m_release(release)
    , m_actions(new ActionSet(this))
{
    m_site = m_parts.settings.value(folderKey).toString();
    build();
    addActions();
    addReleaseActions();
    connect(&m_parts.worker, &Worker::storeChanged, this, &PublishScreen::reload);
    reload();
}

QString PublishScreen::title() const
{
    return tr("Publish");
}

void PublishScreen::setSiteFolder(const QString &folder)
{
    m_site = folder;
    m_parts.settings.setValue(folderKey, folder);
    m_folder->setText(m_site.isEmpty() ? tr("No site folder chosen yet") : tr("Site folder: %1").arg(m_site));
    m_actions->refresh();
}

void PublishScreen::build()
{
    m_header = new ReleaseHeader(this);
    m_banner = new Banner(Tone::Danger, {}, {}, this);
    m_banner->makeClosable();
    m_banner->hide();
    m_progress = new ProgressLine(this);
    m_progress->hide();
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(scaled(columnWidth));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->setSpacing(space(4));
    m_state = new Label({}, UiRole::Title, ColourRole::Text, inside);
    m_state->setWordWrap(true);
    m_table = new OutputTable(inside);
    m_folder = new Label({}, UiRole::Body, ColourRole::Muted, inside);
    m_receipt = new ReceiptCard(inside);
    m_receipt->hide();
    column->addWidget(m_state);
    column->addWidget(m_table);
    column->addWidget(m_receipt);
    column->addWidget(m_folder);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignHCenter);
    area->setFrameShape(QFrame::NoFrame);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addWidget(m_progress);
    whole->addWidget(m_banner);
    whole->addWidget(area, 1);
    connect(m_header, &ReleaseHeader::backAsked, this, &PublishScreen::backAsked);
    connect(m_table, &OutputTable::editionAsked, this, &PublishScreen::seeTo);
    connect(m_receipt, &ReceiptCard::verifyAsked, this, &PublishScreen::verifySite);
    setSiteFolder(m_site);
}

void PublishScreen::addActions()
{
    const QString release = tr("Release");
    ActionSpec publish{QStringLiteral("publish.now"), tr("Sign and publish"), IconName::Send,
        {QKeySequence(Qt::CTRL | Qt::Key_Return)}, release};
    publish.textNow = [this] {
        return m_matter && m_matter->isSigned ? tr("Publish all languages") : tr("Sign and publish all languages");
    };
    publish.enabled = [this] { return mayPublish(); };
    publish.whyNot = [this] { return whyNotPublish(); };
    publish.call = [this] { publishNow(); };
    m_actions->add(publish);
    m_actions->add({QStringLiteral("publish.folder"), tr("Choose the site folder…"), IconName::Folder,
        {QKeySequence(Qt::CTRL | Qt::Key_D)}, release, {}, {}, [this] { pickFolder(); }});
    m_actions->add({QStringLiteral("publish.verify"), tr("Verify the site"), IconName::ShieldCheck, {}, release,
        [this] { return QFileInfo(m_site).isDir(); }, [] { return tr("Nothing has been published to a folder yet."); },
        [this] { verifySite(); }});
    m_actions->add({QStringLiteral("publish.back"), tr("Back to the desk"), IconName::ArrowLeft,
        {QKeySequence(Qt::ALT | Qt::Key_Left)}, tr("Go to"), {}, {}, [this] { Q_EMIT backAsked(); }});
    m_header->addButton(m_actions->newButton(QStringLiteral("publish.folder"), ButtonVariant::Plain, this));
    m_header->addButton(m_actions->newButton(QStringLiteral("publish.now"), ButtonVariant::Primary, this));
}

void PublishScreen::addReleaseActions()
{
    const QString release = tr("Release");
    m_actions->add({QStringLiteral("publish.hold"), tr("Put on hold…"), IconName::Pause, {}, release, {}, {},
        [this] { askForReason(tr("Put on hold"), Action::Hold); }});
    m_actions->add({QStringLiteral("publish.lift"), tr("Lift the hold…"), IconName::LockOpen, {}, release, {}, {},
        [this] { askForReason(tr("Lift the hold"), Action::LiftHold); }});
    m_actions->add({QStringLiteral("publish.embargo"), tr("Change the embargo…"), IconName::CalendarClock, {}, release,
        {}, {}, [this] { askForEmbargo(); }});
    m_actions->add({QStringLiteral("publish.schedule"), tr("Publish later…"), IconName::Clock, {}, release,
        [this] { return m_matter && m_matter->isSigned; }, [] { return tr("Sign the release first."); },
        [this] { askForTime(); }});
}

void PublishScreen::reload()
{
    m_parts.worker.run(
        this,
        [person = m_parts.session.person, release = m_release](
            Newsroom &newsroom) { return loadPublishMatter(newsroom, person, release); },
        [this](const Result<PublishMatter> &matter) {
            matter ? show(*matter) : tellProblem(tr("The release cannot be shown"), matter.error());
        });
}

void PublishScreen::show(const PublishMatter &matter)
{
    m_matter = matter;
    m_header->showRelease(matter.dossier, {}, m_parts.clock.now());
    m_table->showMatter(matter);
    QString state = Wording::stage(matter.summary.stage);
    if (matter.isAtRisk)
        state = tr("Something that was signed has changed; sign again");
    else if (!mayPublish() && matter.summary.stage != ReleaseStage::LiveComplete)
        state = whyNotPublish();
    m_state->setText(state);
    m_actions->refresh();
    Q_EMIT titleChanged();
}

bool PublishScreen::mayPublish() const
{
    if (!m_matter || m_isBusy)
        return false;
    return m_matter->isSigned ? m_matter->publishing.isEmpty() : m_matter->signing.isEmpty();
}

QString PublishScreen::whyNotPublish() const
{
    if (!m_matter || m_isBusy)
        return tr("Wait a moment.");
    const QList<Blocker> &blockers = m_matter->isSigned ? m_matter->publishing : m_matter->signing;
    return blockers.isEmpty() ? QString() : Wording::of(blockers.constFirst(), m_matter->dossier.roster);
}

void PublishScreen::publishNow()
{
    if (m_site.isEmpty()) {
        pickFolder();
        return;
    }
    withFreshKey(
        m_parts.worker, m_parts.prompt, m_parts.session, tr("You put your name to all that goes out."), this,
        [this](const Session &session) { publishWith(session); },
        [this](const Error &error) { tellProblem(tr("Nothing was published"), error); });
}

void PublishScreen::publishWith(const Session &session)
{
    m_isBusy = true;
    m_progress->show();
    m_progress->setProgress(1, 2); // signed and staged together: there is no finer step to show
    m_actions->refresh();
    m_parts.worker.run(
        this,
        [session, release = m_release, site = m_site, isSigned = m_matter->isSigned](
            Newsroom &newsroom) -> Result<Receipt> {
            if (!isSigned) {
                if (Outcome signature = signRelease(newsroom, session, release); !signature)
                    return signature.error();
            }
            return publishRelease(newsroom, session, release, site);
        },
        [this](const Result<Receipt> &receipt) {
            m_isBusy = false;
            m_progress->hide();
            if (receipt) {
                m_receipt->showReceipt(*receipt, m_site);
                m_receipt->show();
                m_banner->hide();
                Q_EMIT storeWritten();
            } else {
                tellProblem(tr("Nothing was published"), receipt.error());
            }
            reload();
        });
}

void PublishScreen::run(std::function<Outcome(Newsroom &)> job, const QString &problem)
{
    m_parts.worker.run(this, std::move(job), [this, problem](const Outcome &outcome) {
        if (!outcome)
            tellProblem(problem, outcome.error());
        else
            Q_EMIT storeWritten();
        reload();
    });
}

void PublishScreen::askForReason(const QString &title, Action action)
{
    TextQuestion question;
    question.title = title;
    question.text = tr("The reason is kept in the journal.");
    question.label = tr("Reason");
    question.accept = title;
    m_parts.prompt.askText(question, [screen = QPointer(this), title, action](const std::optional<QString> &reason) {
        if (!reason || !screen)
            return;
        Request request = requestFor(action);
        request.reason = *reason;
        screen->run([session = screen->m_parts.session, release = screen->m_release, request](
                        Newsroom &newsroom) { return decide(newsroom, session, release, request); },
            title);
    });
}

void PublishScreen::askForEmbargo()
{
    TextQuestion question;
    question.title = tr("Embargo");
    question.text
        = tr("Date and time with a zone, such as 2026-03-16T10:00 America/New_York; “none” lifts it. Approvals "
             "given for another embargo must be given again.");
    question.label = tr("Not before");
    question.accept = tr("Set");
    question.problem = [](const QString &text) {
        if (text.trimmed() == QLatin1StringView("none"))
            return QString();
        const Result<Embargo> embargo = parseEmbargo(text);
        return embargo ? QString() : Wording::detail(embargo.error().detail);
    };
    m_parts.prompt.askText(question, [screen = QPointer(this)](const std::optional<QString> &text) {
        if (!text || !screen)
            return;
        std::optional<Embargo> embargo;
        if (const Result<Embargo> parsed = parseEmbargo(*text); parsed)
            embargo = *parsed;
        screen->run([session = screen->m_parts.session, release = screen->m_release, embargo](
                        Newsroom &newsroom) { return changeEmbargo(newsroom, session, release, embargo); },
            tr("The embargo was not changed"));
    });
}

void PublishScreen::askForTime()
{
    TextQuestion question;
    question.title = tr("Publish later");
    question.text = tr("Date and time with a zone. “communiquectl publish --due” or this window publishes it then.");
    question.label = tr("At");
    question.accept = tr("Schedule");
    question.problem = [](const QString &text) {
        const Result<Embargo> time = parseEmbargo(text);
        return time ? QString() : Wording::detail(time.error().detail);
    };
    m_parts.prompt.askText(question, [screen = QPointer(this)](const std::optional<QString> &text) {
        const Result<Embargo> time = parseEmbargo(text.value_or(QString()));
        if (!time || !screen)
            return;
        screen->run([session = screen->m_parts.session, release = screen->m_release, at = *time](
                        Newsroom &newsroom) { return schedulePublication(newsroom, session, release, at); },
            tr("Nothing was scheduled"));
    });
}

void PublishScreen::pickFolder()
{
    FileQuestion question;
    question.title = tr("The site's folder");
    question.folder = m_site;
    m_parts.prompt.pickFolder(question, [screen = QPointer(this)](const std::optional<QString> &folder) {
        if (folder && screen)
            screen->setSiteFolder(*folder);
    });
}

void PublishScreen::verifySite()
{
    m_parts.worker.run(
        this, [site = m_site](Newsroom &newsroom) { return communique::verifySite(site, newsroom.rootKey()); },
        [this](const Result<SiteReport> &report) {
            if (!report)
                return tellProblem(tr("The site cannot be verified"), report.error());
            m_receipt->showReport(*report);
            m_receipt->show();
        });
}

void PublishScreen::seeTo(const LanguageTag &language)
{
    const Edition *edition = m_matter ? m_matter->dossier.release.edition(language) : nullptr;
    const EditionStage stage = edition ? stageOf(*edition) : EditionStage::NotStarted;
    const bool isRead = stage == EditionStage::AwaitingApproval || stage == EditionStage::InRevision
        || stage == EditionStage::Approved;
    if (isRead)
        Q_EMIT openReview(m_release, language);
    else
        Q_EMIT openWorkspace(m_release, language);
}

void PublishScreen::tellProblem(const QString &title, const Error &error)
{
    m_banner->setMessage(Tone::Danger, title, Wording::of(error));
    m_banner->show();
}

} // namespace communique
