#include "shell/main_window.h"

#include "desk/wording.h"
#include "desk_screen/document_source.h"
#include "kit/banner.h"
#include "kit/command_palette.h"
#include "kit/key_list.h"
#include "kit/theme.h"
#include "kit/window_prompt.h"
#include "people/first_start_screen.h"
#include "people/person_words.h"
#include "people/sign_in_screen.h"
#include "people/store_error_screen.h"
#include "shell/background_audit.h"
#include "shell/idle_watch.h"
#include "shell/palette_sources.h"
#include "shell/routes.h"
#include "shell/workplace.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace communique {

namespace {

constexpr int mostFindings = 5; // told in the banner

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_settings(std::make_unique<QSettings>(parts.memory.fileName(), QSettings::IniFormat))
    , m_ownPrompt(parts.prompt ? nullptr : std::make_unique<WindowPrompt>(this))
    , m_prompt(parts.prompt ? parts.prompt : m_ownPrompt.get())
    , m_actions(new ActionSet(this))
    , m_column(new QVBoxLayout(this))
    , m_pages(new QStackedWidget)
    , m_findings(new Banner(Tone::Danger, {}, {}))
    , m_palette(new CommandPalette(this))
    , m_keys(new KeyList(this))
    , m_idle(new IdleWatch(parts.patience, this))
{
    setAcceptDrops(true);
    setWindowTitle(QStringLiteral("Communiqué"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_findings);
    m_column->addWidget(m_pages, 1);
    m_findings->hide();
    addActions();
    m_palette->addProvider(
        [this](const QString &) { return m_sources ? m_sources->releases() : QList<PaletteEntry>(); });
    m_palette->addProvider([this](const QString &) { return m_sources ? m_sources->people() : QList<PaletteEntry>(); });
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    connect(&parts.language, &InterfaceLanguage::changed, this, &MainWindow::retranslate);
    if (!restoreGeometry(m_parts.memory.geometry()))
        resize(1280, 800);
}

MainWindow::~MainWindow()
{
    // Screens let go of the worker before it goes.
    delete m_pages;
    m_audit.reset();
}

void MainWindow::start()
{
    if (QFileInfo::exists(m_parts.place.storeFile))
        openStore();
    else
        showFirstStart();
}

void MainWindow::startDemo()
{
    start();
    if (auto *first = qobject_cast<FirstStartScreen *>(m_pages->currentWidget()))
        first->makeDemo();
}

void MainWindow::openStore()
{
    m_audit.reset();
    m_worker = std::make_unique<Worker>(m_parts.place, m_parts.clock);
    showSignIn({});
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    for (int i = m_pages->count() - 1; i >= 0; --i) {
        QWidget *other = m_pages->widget(i);
        if (other == page)
            continue;
        m_pages->removeWidget(other);
        other->deleteLater();
    }
}

void MainWindow::showFirstStart()
{
    auto *screen = new FirstStartScreen(m_parts.place, m_parts.clock);
    connect(screen, &FirstStartScreen::demoMade, this, &MainWindow::openStore);
    connect(screen, &FirstStartScreen::founded, this, [this](const Session &session) {
        m_worker = std::make_unique<Worker>(m_parts.place, m_parts.clock);
        enter(session);
    });
    showPage(screen);
}

void MainWindow::showSignIn(const PersonId &locked)
{
    setWindowTitle(QStringLiteral("Communiqué"));
    auto *screen = new SignInScreen(*m_worker);
    connect(screen, &SignInScreen::signedIn, this, &MainWindow::enter);
    connect(screen, &SignInScreen::failed, this, &MainWindow::showStoreError);
    connect(screen, &SignInScreen::loaded, this, [this, screen](const QString &newsroomName) {
        m_newsroomName = newsroomName;
        beginAudit();
        Q_EMIT usable();
        screen->begin(std::exchange(m_parts.person, {}));
    });
    showPage(screen);
    screen->load(locked);
    m_actions->refresh();
}

void MainWindow::showStoreError(const Error &error)
{
    auto *screen = new StoreErrorScreen(error, m_parts.place.storeFile);
    connect(screen, &StoreErrorScreen::retried, this, &MainWindow::openStore);
    connect(screen, &StoreErrorScreen::otherStoreWanted, this, [this] {
        prompt().pickOpenFiles({tr("Open a newsroom"), {}, {}, {}}, [this](const QStringList &files) {
            if (files.isEmpty())
                return;
            m_parts.place = placeOf(files.constFirst());
            openStore();
        });
    });
    showPage(screen);
}

void MainWindow::enter(const Session &session)
{
    buildWorkplace(session, QStringLiteral("desk"));
}

void MainWindow::buildWorkplace(const Session &session, const QString &id)
{
    m_session = session;
    m_workplace = new Workplace;
    m_routes = new Routes(*m_workplace, {*m_worker, m_parts.clock, prompt(), *m_settings, session}, m_workplace);
    m_sources = new PaletteSources(*m_worker, m_workplace);
    connect(m_routes, &Routes::deskLoaded, this, &MainWindow::tellCounts);
    connect(m_routes, &Routes::storeWritten, m_sources, &PaletteSources::reload);
    connect(m_sources, &PaletteSources::releaseChosen, m_routes, &Routes::openRelease);
    connect(
        m_sources, &PaletteSources::personChosen, m_workplace, [this] { m_workplace->goTo(QStringLiteral("people")); });
    connect(m_workplace, &Workplace::titleChanged, this,
        [this](const QString &title) { setWindowTitle(tr("%1 — Communiqué").arg(title)); });
    connect(m_workplace, &Workplace::refused, this, [this](const QString &reason) {
        m_workplace->statusLine().setSegment(
            QStringLiteral("refused"), StatusLine::Side::Leading, reason, IconName::Ban, ColourRole::Warning);
    });
    connect(&m_workplace->sideBar(), &SideBar::personPressed, this, &MainWindow::openPersonMenu);
    m_workplace->sideBar().setPerson(session.person.name, mainRoleOf(session.person));
    m_workplace->statusLine().setSegment(
        QStringLiteral("keys"), StatusLine::Side::Trailing, tr("Ctrl+K commands · F1 keys"));
    showPage(m_workplace);
    m_workplace->goTo(id);
    m_sources->reload();
    m_actions->refresh();
}

void MainWindow::tellCounts(const DeskList &counts)
{
    m_workplace->sideBar().setCount(QStringLiteral("desk"), counts.openCount);
    m_workplace->sideBar().setCount(QStringLiteral("releases"), counts.releaseCount);
    const QString name = m_newsroomName.isEmpty() ? tr("Newsroom store") : m_newsroomName;
    m_workplace->statusLine().setSegment(QStringLiteral("store"), StatusLine::Side::Leading,
        tr("%1 · releases: %2").arg(name, QLocale().toString(counts.releaseCount)), IconName::HardDrive);
    beginAudit();
    Q_EMIT usable();
}

void MainWindow::takeDown(std::function<void()> done)
{
    if (!m_workplace)
        return;
    m_workplace->leave([this, done = std::move(done)](Leave answer) {
        if (answer == Leave::Refused)
            return;
        m_palette->dismiss();
        m_keys->dismiss();
        m_session.reset();
        m_workplace = nullptr;
        m_routes = nullptr;
        m_sources = nullptr;
        done();
    });
}

void MainWindow::lock()
{
    const PersonId person = m_session ? m_session->person.id : PersonId();
    takeDown([this, person] { showSignIn(person); });
}

void MainWindow::switchPerson()
{
    takeDown([this] { showSignIn({}); });
}

void MainWindow::retranslate()
{
    delete m_actions;
    m_actions = new ActionSet(this);
    addActions();
    if (!m_workplace) {
        if (m_worker)
            showSignIn({});
        else
            start();
        return;
    }
    const QString id = m_workplace->isPlace(m_workplace->currentId()) ? m_workplace->currentId() : QString();
    const Session session = *m_session;
    takeDown([this, session, id] { buildWorkplace(session, id.isEmpty() ? QStringLiteral("desk") : id); });
}

void MainWindow::beginAudit()
{
    if (m_audit)
        return;
    m_audit = std::make_unique<BackgroundAudit>(m_parts.place, m_parts.clock);
    connect(m_audit.get(), &BackgroundAudit::finished, this, &MainWindow::tellFindings);
    connect(m_audit.get(), &BackgroundAudit::failed, this, [this](const Error &error) {
        m_findings->setMessage(Tone::Danger, tr("The store could not be verified"), Wording::of(error));
        m_findings->show();
    });
    m_audit->start();
}

void MainWindow::tellFindings(const AuditReport &report)
{
    Q_EMIT audited(int(report.findings.size()));
    if (report.findings.isEmpty())
        return;
    QStringList lines;
    for (const AuditFinding &finding : report.findings.first(qMin<qsizetype>(mostFindings, report.findings.size())))
        lines.append(Wording::of(finding));
    if (report.findings.size() > mostFindings)
        lines.append(tr("and more: %1").arg(report.findings.size() - mostFindings));
    lines.append(tr("What was signed is still in the journal. Publish nothing; run “communiquectl verify”, and restore "
                    "a backup if it confirms this."));
    m_findings->setMessage(Tone::Danger, tr("The store is not as it was signed"), lines.join(u'\n'));
    m_findings->show();
}

void MainWindow::openPalette()
{
    m_palette->setActionSets(m_workplace && m_workplace->screen()
            ? QList<ActionSet *>{&m_workplace->screen()->actions(), m_actions}
            : QList<ActionSet *>{m_actions});
    m_palette->open();
}

void MainWindow::openKeys()
{
    QList<KeyEntry> entries;
    if (m_workplace && m_workplace->screen())
        entries = m_workplace->screen()->actions().keys();
    m_keys->open(entries + m_actions->keys());
}

void MainWindow::openPersonMenu()
{
    QMenu *menu = m_actions->newMenu({QStringLiteral("window.switch"), QStringLiteral("window.lock")}, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint foot = m_workplace->sideBar().mapToGlobal(QPoint(0, m_workplace->sideBar().height()));
    menu->popup(foot - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::importFiles(const QStringList &files)
{
    if (m_routes)
        m_routes->importFiles(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workplace && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.memory.setGeometry(saveGeometry());
    if (m_mayClose || !m_workplace)
        return event->accept();
    event->ignore();
    m_workplace->leave([this](Leave answer) {
        if (answer == Leave::Refused)
            return;
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

} // namespace communique
