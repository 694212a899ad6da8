#include "desk_screen/desk_screen.h"

#include "desk/wording.h"
#include "desk_screen/desk_header.h"
#include "desk_screen/document_source.h"
#include "desk_screen/intake_report.h"
#include "desk_screen/new_release_dialog.h"
#include "desk_screen/release_list_model.h"
#include "desk_screen/release_list_view.h"
#include "kit/action_set.h"
#include "kit/banner.h"
#include "kit/empty_state.h"
#include "kit/theme_metrics.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int clockInterval = 20'000; // milliseconds between retellings of "in 3 h 12"

} // namespace

DeskScreen::DeskScreen(const Parts &parts, ListScope scope, QWidget *parent)
    : Screen(parent)
    , m_parts(parts)
    , m_scope(scope)
    , m_actions(new ActionSet(this))
    , m_loader(new ReleaseLoader(parts.worker, parts.session.person, scope, this))
    , m_intake(new DocumentIntake(parts.worker, parts.session, parts.prompt, this))
    , m_header(new DeskHeader(title()))
    , m_model(new ReleaseListModel(this))
    , m_view(new ReleaseListView(m_model))
    , m_pages(new QStackedWidget)
    , m_column(new QVBoxLayout(this))
    , m_banner(new Banner(Tone::Neutral, {}, {}))
    , m_minute(new QTimer(this))
{
    addActions();
    build();
    connect(m_loader, &ReleaseLoader::loaded, this, &DeskScreen::showLines);
    connect(m_loader, &ReleaseLoader::failed, this, &DeskScreen::showError);
    connect(&parts.worker, &Worker::storeChanged, this, &DeskScreen::reload);
    connect(m_header->searchField(), &SearchField::textChanged, this, &DeskScreen::search);
    connect(m_header->searchField(), &SearchField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_header->searchField(), &SearchField::returnPressed, this, [this] { m_view->openChosen(); });
    connect(m_view, &ReleaseListView::rowOpened, this, &DeskScreen::openRow);
    connect(m_view, &ReleaseListView::editionOpened, this, &DeskScreen::openEdition);
    connect(m_view, &ReleaseListView::stepFollowed, this, &DeskScreen::followStep);
    connect(m_view, &ReleaseListView::endReached, m_loader, &ReleaseLoader::askForMore);
    connect(m_intake, &DocumentIntake::started, this, &DeskScreen::tellStarted);
    connect(m_intake, &DocumentIntake::taken, this, &DeskScreen::tellTaken);
    connect(m_intake, &DocumentIntake::failed, this,
        [this](const QString &name, const Error &error) { tellProblem(tr("“%1” was not imported").arg(name), error); });
    connect(m_minute, &QTimer::timeout, this, [this] { m_model->setNow(m_parts.clock.now()); });
    m_minute->start(clockInterval);
}

void DeskScreen::build()
{
    setAcceptDrops(true);
    m_column->setContentsMargins(scaled(22), space(4), scaled(22), 0);
    m_column->setSpacing(space(2));
    m_header->addButton(m_actions->newButton(QStringLiteral("desk.import"), ButtonVariant::Plain, this));
    m_header->addButton(m_actions->newButton(QStringLiteral("desk.new"), ButtonVariant::Primary, this));
    m_banner->makeClosable();
    m_banner->hide();
    m_pages->addWidget(m_view);
    m_column->addWidget(m_header);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_pages, 1);
}

QString DeskScreen::title() const
{
    return m_scope == ListScope::MyDesk ? tr("My desk") : tr("Releases");
}

void DeskScreen::addActions()
{
    const QString section = title();
    const auto chosen = [this] { return m_view->chosen() >= 0; };
    const auto nothing = [] { return tr("No release is chosen."); };
    const auto officer = [this] { return m_parts.session.person.has(Role::PressOfficer); };
    const auto notOfficer = [] { return tr("Releases are begun by press officers."); };
    m_actions->add({QStringLiteral("desk.new"), tr("New release"), IconName::Plus, {QKeySequence::New}, section,
        officer, notOfficer, [this] { askForRelease(); }, {}, {}});
    m_actions->add({QStringLiteral("desk.import"), tr("Import…"), IconName::Download, {QKeySequence::Open}, section,
        officer, notOfficer, [this] { m_intake->askForFiles(); }, {}, {}});
    m_actions->add({QStringLiteral("desk.paste"), tr("Import what is on the clipboard"), IconName::Download,
        {QKeySequence(QStringLiteral("Ctrl+Shift+V"))}, section, officer, notOfficer, [this] { importClipboard(); }, {},
        {}});
    m_actions->add({QStringLiteral("desk.search"), tr("Search all releases"), IconName::Search, {QKeySequence::Find},
        section, {}, {},
        [this] {
            m_header->searchField()->setFocus(Qt::ShortcutFocusReason);
            m_header->searchField()->selectAll();
        },
        {}, {}});
    m_actions->add({QStringLiteral("desk.open"), tr("Open the chosen release"), IconName::ArrowRight,
        {QKeySequence(Qt::Key_Return)}, section, chosen, nothing, [this] { m_view->openChosen(); }, {}, {}});
    m_actions->add({QStringLiteral("desk.step"), tr("Do the next step of the chosen release"), IconName::Check,
        {QKeySequence(QStringLiteral("Ctrl+Return"))}, section, chosen, nothing,
        [this] { followStep(m_view->chosen()); }, {}, {}});
    m_actions->add({QStringLiteral("desk.reload"), tr("Look again"), IconName::RefreshCw, {QKeySequence::Refresh},
        section, {}, {}, [this] { reload(); }, {}, {}});
}

void DeskScreen::activated()
{
    reload();
    if (!m_header->searchField()->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
}

void DeskScreen::reload()
{
    m_loader->ask(m_loader->query());
}

void DeskScreen::search(const QString &query)
{
    m_loader->ask(query);
}

void DeskScreen::showLines(const QList<ReleaseLine> &lines, const DeskList &counts)
{
    const int before = m_view->chosen();
    const ReleaseId release = before >= 0 ? m_model->releaseAt(before) : ReleaseId();
    m_model->setLines(lines, m_parts.clock.now());
    const int again = m_model->rowOf(release);
    m_view->choose(again >= 0 ? again : m_model->firstChoosable());
    const bool isSearch = !m_loader->query().trimmed().isEmpty();
    if (!isSearch) {
        m_header->setCounts(counts.openCount, counts.overdueCount);
        Q_EMIT listLoaded(counts);
    }
    if (lines.isEmpty())
        showEmpty(m_loader->query().trimmed(), counts);
    else
        m_pages->setCurrentWidget(m_view);
    m_actions->refresh();
}

void DeskScreen::showEmpty(const QString &query, const DeskList &counts)
{
    delete m_empty;
    if (!query.isEmpty()) {
        m_empty = new EmptyState(IconName::Search, tr("Nothing found for “%1”").arg(query),
            tr("All words must occur in one text, in any language. Fewer or shorter words find more."));
    } else if (counts.releaseCount == 0) {
        m_empty = new EmptyState(
            IconName::Newspaper, tr("No releases yet"), tr("Begin one, or drop a file anywhere to import it."));
        m_empty->setAction(m_actions->newButton(QStringLiteral("desk.new"), ButtonVariant::Primary, m_empty));
    } else {
        m_empty = new EmptyState(IconName::Inbox, tr("Nothing to do"),
            tr("No release needs you or is waiting. All of them are under Releases."));
    }
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
}

void DeskScreen::showError(const Error &error)
{
    m_model->setLines({}, m_parts.clock.now());
    delete m_empty;
    m_empty = new EmptyState(IconName::TriangleAlert, tr("The list could not be read"), Wording::of(error));
    m_empty->setAction(m_actions->newButton(QStringLiteral("desk.reload"), ButtonVariant::Primary, m_empty));
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
}

void DeskScreen::openRow(int row)
{
    if (row < 0)
        return;
    const ReleaseLine &line = m_model->lineAt(row);
    if (const SearchHit *hit = line.hit()) {
        Q_EMIT openRelease(hit->release, hit->language);
    } else if (const DeskRow *release = line.row()) {
        const bool led = release->step && !release->step->language.isEmpty();
        Q_EMIT openRelease(release->summary.id, led ? release->step->language : release->summary.source);
    }
}

void DeskScreen::openEdition(int row, const LanguageTag &language)
{
    Q_EMIT openRelease(m_model->releaseAt(row), language);
}

void DeskScreen::followStep(int row)
{
    const DeskRow *release = row >= 0 ? m_model->lineAt(row).row() : nullptr;
    if (!release || !release->step)
        return openRow(row);
    const NextStep &step = *release->step;
    const bool isRead = step.action == Action::Revise || step.action == Action::Approve;
    if (step.language.isEmpty())
        Q_EMIT openPublish(release->summary.id);
    else if (isRead)
        Q_EMIT openReview(release->summary.id, step.language);
    else
        openRow(row);
}

void DeskScreen::askForRelease()
{
    const QList<LanguageTag> &mine = m_parts.session.person.languages;
    auto *dialog
        = new NewReleaseDialog(mine.isEmpty() ? officialLanguages().constFirst() : mine.constFirst(), window());
    connect(dialog, &NewReleaseDialog::created, this, &DeskScreen::create);
    dialog->open();
}

void DeskScreen::create(const NewRelease &release)
{
    m_parts.worker.run(
        this,
        [session = m_parts.session, release](Newsroom &newsroom) { return createRelease(newsroom, session, release); },
        [this, source = release.source](const Result<CreatedRelease> &created) {
            if (!created)
                return tellProblem(tr("The release was not made"), created.error());
            reload();
            Q_EMIT storeWritten();
            Q_EMIT openRelease(created->release, source);
        });
}

void DeskScreen::importFiles(const QStringList &files)
{
    if (const QString reason = m_actions->whyNot(QStringLiteral("desk.import")); !reason.isEmpty()) {
        m_banner->setMessage(Tone::Warning, tr("Nothing was imported"), reason);
        m_banner->show();
        return;
    }
    m_intake->takeFiles(files);
}

void DeskScreen::importClipboard()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const QStringList files = held ? localFiles(*held) : QStringList();
    if (!files.isEmpty())
        return importFiles(files);
    const QByteArray document = held ? documentIn(*held) : QByteArray();
    if (document.trimmed().isEmpty()) {
        m_banner->setMessage(Tone::Neutral, tr("The clipboard holds no text"), tr("Copy a page or a text first."));
        m_banner->show();
        return;
    }
    m_intake->takeBytes(document, tr("Clipboard"));
}

void DeskScreen::tellStarted(const QString &name)
{
    m_banner->setMessage(Tone::Neutral, tr("Reading “%1”…").arg(name), {});
    m_banner->show();
}

void DeskScreen::tellTaken(const QString &name, const CreatedRelease &release, const LanguageTag &source)
{
    m_banner->hide();
    reload();
    Q_EMIT storeWritten();
    Q_EMIT openRelease(release.release, source);
    if (release.notes.isEmpty())
        return;
    auto *report = new IntakeReport(name, release, window());
    report->setModal(false);
    report->show();
}

void DeskScreen::tellProblem(const QString &title, const Error &error)
{
    m_banner->setMessage(Tone::Danger, title, Wording::of(error));
    m_banner->show();
}

void DeskScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DeskScreen::dropEvent(QDropEvent *event)
{
    importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace communique
