#include "workspace/workspace_screen.h"

#include "desk/wording.h"
#include "kit/action_set.h"
#include "kit/theme_metrics.h"
#include "workspace/checks_panel.h"
#include "workspace/details_panel.h"
#include "workspace/discussion.h"
#include "workspace/find_bar.h"
#include "workspace/history_panel.h"
#include "workspace/live_reader.h"
#include "workspace/live_words.h"
#include "workspace/pane_group.h"
#include "workspace/preview_feed.h"
#include "workspace/proofing.h"
#include "workspace/side_panel.h"
#include "workspace/stage_look.h"
#include "workspace/suggestion_finder.h"
#include "workspace/workspace_header.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_status.h"

#include <QPointer>
#include <QSplitter>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int refreshDelay = 100; // milliseconds: what is told about the words may follow them a little later

/// The edition a person sits down to when nobody says which: the one assigned to them, else one of their languages.
LanguageTag editionFor(const Person &person, const Release &release)
{
    for (const Edition &edition : release.editions) {
        if (edition.assignee == person.id)
            return edition.language;
    }
    for (const LanguageTag &language : release.languages()) {
        const bool isTarget = language != release.created.source;
        if (isTarget && person.languages.contains(language))
            return language;
    }
    return release.created.source;
}

const EditionSummary *findEdition(const ReleaseSummary &summary, const LanguageTag &language)
{
    for (const EditionSummary &edition : summary.editions) {
        if (edition.language == language)
            return &edition;
    }
    return nullptr;
}

} // namespace

WorkspaceScreen::WorkspaceScreen(
    const Parts &parts, const ReleaseId &release, const LanguageTag &language, QWidget *parent)
    : Screen(parent)
    , m_parts(parts)
    , m_release(release)
    , m_wanted(language)
    , m_remembered(parts.settings, parts.session.person.id)
    , m_work(new ReleaseWork({parts.worker, parts.clock, parts.session}, release, this))
    , m_feed(new PreviewFeed(this))
    , m_reader(new LiveReader(this))
    , m_finder(new SuggestionFinder(parts.worker, this))
    , m_actions(new ActionSet(this))
    , m_notices(new WorkspaceNotices)
    , m_splitter(new QSplitter)
    , m_panes(new PaneGroup)
    , m_findBar(new FindBar)
    , m_side(new SidePanel)
    , m_status(new WorkspaceStatus)
    , m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshDelay);
    beginDiscussion();
    beginProofing();
    addActions();
    build();
    connectParts();
    connectPanels();
    connectMemory();
    connectFind();
    connectWriting();
    reload();
}

WorkspaceScreen::~WorkspaceScreen()
{
    m_work->keepAll(); // the panes are still there to be read
}

void WorkspaceScreen::build()
{
    m_header = new WorkspaceHeader(*m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(m_findBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_panes);
    if (m_parts.preview) {
        m_splitter->addWidget(m_parts.preview->widget());
        m_parts.preview->widget()->setVisible(m_remembered.isPreviewShown());
    }
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    const QList<int> widths
        = m_parts.preview ? QList<int>{scaled(962), scaled(400), scaled(318)} : QList<int>{scaled(1362), scaled(318)};
    m_splitter->setSizes(widths);
}

void WorkspaceScreen::connectParts()
{
    connect(&m_parts.worker, &Worker::storeChanged, this, &WorkspaceScreen::reload);
    connect(m_work, &ReleaseWork::desktopLoaded, this, &WorkspaceScreen::showDesktop);
    connect(m_work, &ReleaseWork::loaded, this, &WorkspaceScreen::noteLoaded);
    connect(
        m_work, &ReleaseWork::failed, this, [this](const Error &error) { m_notices->showProblem(Wording::of(error)); });
    connect(m_work, &ReleaseWork::written, this, [this] {
        reload();
        Q_EMIT storeWritten();
    });
    connect(m_panes, &PaneGroup::caretBlockChanged, this, &WorkspaceScreen::refreshPlace);
    connect(m_panes, &PaneGroup::currentPaneChanged, this, [this] {
        refresh();
        requestFrame();
    });
    connect(m_panes, &PaneGroup::menuRequested, this, &WorkspaceScreen::popPaneMenu);
    connect(m_refresh, &QTimer::timeout, this, [this] { m_reader->ask(liveWords()); });
    connect(m_reader, &LiveReader::answered, this, &WorkspaceScreen::tell);
    connect(m_header, &WorkspaceHeader::languagePressed, this, &WorkspaceScreen::pressLanguage);
    if (PreviewPort *preview = m_parts.preview) {
        connect(m_feed, &PreviewFeed::rendered, this,
            [preview](const QByteArray &html, const LanguageTag &language) { preview->showPage(html, language); });
        preview->setOnBlockClicked([self = QPointer(this)](const BlockId &block) {
            if (self)
                self->goTo(block);
        });
        preview->setOnAddressTold([self = QPointer(this)](const QString &address) {
            if (self)
                self->m_status->showAddress(address);
        });
    }
}

void WorkspaceScreen::reload()
{
    m_work->load(m_panes->languages());
}

void WorkspaceScreen::activated()
{
    reload();
    loadHouseStyles();
    loadPeople();
    if (EditionPane *current = pane())
        current->setFocus();
}

void WorkspaceScreen::leaving(std::function<void(Leave)> answer)
{
    m_work->sealAll([answer = std::move(answer)](bool isSafe) { answer(isSafe ? Leave::Granted : Leave::Refused); });
}

void WorkspaceScreen::showDesktop(const LanguageTag &language, const Desktop &desktop)
{
    EditionPane *shown = m_panes->findPane(language);
    if (!shown)
        return; // closed meanwhile
    EditionWork *work = m_work->findWork(language);
    if (!work) {
        beginWork(shown, desktop);
        return;
    }
    if (const std::optional<Content> words = work->adopt(desktop.draft))
        shown->setContentKeepingCaret(*words);
}

void WorkspaceScreen::beginWork(EditionPane *shown, const Desktop &desktop)
{
    const LanguageTag language = shown->language();
    shown->setContent(desktop.draft.content);
    EditionWork *work = m_work->begin(desktop, [shown] { return shown->content(); });
    connectPane(shown);
    connect(shown, &EditionPane::contentChanged, work, [this, language] { noteWords(language); });
    connect(shown, &EditionPane::pasted, work, [this](const QList<IntakeNote> &notes) { notePaste(notes); });
    connect(work, &EditionWork::stateChanged, this, [this, work] { noteSaving(*work); });
    connect(work, &EditionWork::kept, this, [this] {
        m_status->showSaved(m_work->now());
        m_notices->clearNotSaved();
    });
    connect(work, &EditionWork::failed, this, [this](const Error &error) { m_notices->showNotSaved(error); });
    if (desktop.wasRecovered)
        m_notices->showRecovered(Wording::language(language));
}

void WorkspaceScreen::noteLoaded()
{
    if (m_panes->languages().isEmpty()) {
        openPanes();
        return;
    }
    const Dossier &dossier = m_work->dossier();
    for (const LanguageTag &language : m_panes->languages()) {
        const QList<Blocker> against
            = blockers(dossier, requestFor(Action::Edit, language), m_work->person(), m_work->now());
        const bool isOpen = against.isEmpty();
        m_readOnly.insert(language, isOpen ? QString() : Wording::of(against.constFirst(), dossier.roster));
        const bool hasWords = m_work->findWork(language); // what is typed before they come would be lost
        m_panes->findPane(language)->setMode(isOpen && hasWords ? PaneMode::Writing : PaneMode::Reading);
    }
    m_notices->showConflicts(int(m_work->conflicts().size()));
    putFirstCaret();
    refresh();
    requestFrame();
}

void WorkspaceScreen::openPanes()
{
    const Release &release = m_work->dossier().release;
    if (m_wanted.isEmpty())
        m_wanted = editionFor(m_work->person(), release);
    for (const LanguageTag &language : m_remembered.panesFor(release, m_wanted, PaneGroup::maximum))
        m_panes->addPane(language)->setMode(PaneMode::Reading);
    reload();
}

void WorkspaceScreen::putFirstCaret()
{
    EditionPane *begun = m_work->findWork(m_wanted) ? m_panes->findPane(m_wanted) : nullptr;
    if (!begun)
        return;
    m_wanted = {};
    m_panes->setCurrentPane(begun->language());
    const Content content = begun->content();
    if (content.blocks.isEmpty())
        return;
    const BlockId open
        = nextBlock(content, blockStatuses(m_work->dossier(), begun->language(), content), {}, {BlockStatus::Empty});
    begun->moveCaretTo(open.isEmpty() ? content.blocks.constFirst().id : open);
}

void WorkspaceScreen::noteWords(const LanguageTag &language)
{
    EditionPane *changed = m_panes->findPane(language);
    m_work->findWork(language)->touch();
    if (m_parts.preview && language == m_feed->language())
        m_feed->setWords(changed->content());
    if (!m_refresh->isActive())
        m_refresh->start();
}

void WorkspaceScreen::noteSaving(const EditionWork &work)
{
    switch (work.state()) {
    case EditionWork::State::Unsaved:
        m_status->showUnsaved();
        break;
    case EditionWork::State::Keeping:
        m_status->showSaving();
        break;
    case EditionWork::State::Failed:
        m_status->showNotSaved();
        break;
    case EditionWork::State::Clean:
    case EditionWork::State::Kept:
        break; // said with its time when it is kept
    }
}

LiveWords WorkspaceScreen::liveWords() const
{
    LiveWords words;
    words.dossier = m_work->dossier();
    words.language = currentLanguage();
    words.person = m_work->person();
    words.now = m_work->now();
    words.conflicts = m_work->conflicts();
    words.aids = m_aids;
    for (const LanguageTag &language : m_panes->languages()) {
        words.shown.insert(language, m_panes->findPane(language)->content());
        const EditionWork *work = m_work->findWork(language);
        if (work && work->hasWork())
            words.typed.insert(language);
    }
    return words;
}

void WorkspaceScreen::refresh()
{
    if (!m_work->isLoaded())
        return;
    m_reader->forget();
    tell(m_reader->readNow(liveWords()));
}

void WorkspaceScreen::tell(const LiveReading &reading)
{
    m_reading = reading;
    m_header->show(m_reading.summary, m_work->now());
    m_header->setShown(m_panes->languages());
    for (auto it = m_reading.panes.cbegin(); it != m_reading.panes.cend(); ++it)
        showPane(it.key(), it.value());
    if (m_title != m_reading.summary.title) {
        m_title = m_reading.summary.title;
        Q_EMIT titleChanged();
    }
    if (!m_reading.language.isEmpty())
        showEdition();
    m_proofing->show(m_reading);
    refreshPlace();
}

void WorkspaceScreen::showPane(const LanguageTag &language, const PaneReading &reading)
{
    EditionPane *shown = m_panes->findPane(language);
    const EditionSummary *edition = findEdition(m_reading.summary, language);
    if (!shown)
        return;
    for (auto it = reading.statuses.cbegin(); it != reading.statuses.cend(); ++it)
        shown->setBlockStatus(it.key(), it.value());
    shown->setAids(reading.aids);
    if (!edition)
        return;
    const bool isSource = language == m_reading.summary.source;
    const int blocks = int(shown->content().blocks.size());
    ChipLook state = stageLook(*edition);
    state.text = stageText(*edition, m_reading.summary.source);
    m_panes->findHeader(language)->setHeading(
        PaneHeading{language, isSource ? PanePart::Source : PanePart::Target, state, state.tone,
            isSource ? blocks : edition->progress.done, isSource ? blocks : edition->progress.total, reading.words});
}

void WorkspaceScreen::showEdition()
{
    const LanguageTag language = m_reading.language;
    m_header->step().setVariant(m_reading.move.variant);
    m_side->checks().show(m_reading.checks);
    m_side->setCheckCount(int(m_reading.checks.size()));
    m_side->history().show(
        historyOf(m_work->dossier().release, language), m_reading.live.roster, m_work->now(), whyNot(Action::Restore));
    m_notices->showReadOnly(m_readOnly.value(language));
    m_actions->refresh();
}

void WorkspaceScreen::refreshPlace()
{
    EditionPane *current = pane();
    if (!current)
        return;
    const Content content = current->content();
    const BlockId id = current->caretBlock();
    m_status->showPlace(content, id);
    showLength(id);
    const Block *block = content.find(id);
    m_side->details().show(
        block ? std::optional(*block) : std::nullopt, canWrite() ? Qt::TextEditable : Qt::TextSelectableByKeyboard);
    if (m_parts.preview)
        m_parts.preview->showBlock(id);
    m_discussion->refresh();
    requestSuggestions();
}

LanguageTag WorkspaceScreen::currentLanguage() const
{
    const EditionPane *current = pane();
    return current ? current->language() : LanguageTag();
}

EditionPane *WorkspaceScreen::pane() const
{
    return m_panes->currentPane();
}

} // namespace communique
