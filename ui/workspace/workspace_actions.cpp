// The actions of the workspace, as data: what there is, its key, when it can be done.

#include "desk/wording.h"
#include "kit/action_set.h"
#include "workspace/block_kind.h"
#include "workspace/discussion.h"
#include "workspace/pane_group.h"
#include "workspace/proofing.h"
#include "workspace/side_panel.h"
#include "workspace/suggestion_finder.h"
#include "workspace/suggestions_panel.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_screen.h"

#include <QTextDocument>

namespace communique {

namespace {

ActionSpec spec(const char *id, const QString &text, IconName icon, const QList<QKeySequence> &shortcuts)
{
    ActionSpec made;
    made.id = QLatin1StringView(id);
    made.text = text;
    made.icon = icon;
    made.shortcuts = shortcuts;
    return made;
}

QKeySequence key(const char *text)
{
    return QKeySequence(QLatin1StringView(text), QKeySequence::PortableText);
}

} // namespace

void WorkspaceScreen::addActions()
{
    addScreenActions();
    addEditionActions();
    addBlockActions();
    addTextActions();
    addFindActions();
    addWritingActions();
    addKindActions();
    addMemoryActions();
    addExchangeActions();
    m_proofing->addActions(*m_actions);
    m_discussion->addActions(*m_actions);
    addViewActions();
    connect(m_actions, &ActionSet::refused, this,
        [this](const QString &, const QString &reason) { m_notices->showProblem(reason); });
}

void WorkspaceScreen::addScreenActions()
{
    ActionSpec back = spec("workspace.back", tr("Back"), IconName::ArrowLeft, {key("Alt+Left")});
    back.section = tr("Go to");
    back.call = [this] { Q_EMIT backRequested(); };
    m_actions->add(back);
    const struct
    {
        const char *id;
        QString text;
        IconName icon;
        const char *shortcut;
        SidePanel::Tab tab;
    } tabs[] = {{"side.details", tr("Details of the block"), IconName::Info, "Alt+Shift+1", SidePanel::Tab::Details},
        {"side.checks", tr("Checks of the edition"), IconName::CircleAlert, "Alt+Shift+2", SidePanel::Tab::Checks},
        {"side.history", tr("Read the history"), IconName::History, "Alt+Shift+3", SidePanel::Tab::History},
        {"side.suggestions", tr("What the memory has"), IconName::Languages, "Alt+Shift+4",
            SidePanel::Tab::Suggestions},
        {"side.comments", tr("What was said"), IconName::MessageSquareReply, "Alt+Shift+5", SidePanel::Tab::Comments}};
    for (const auto &tab : tabs) {
        ActionSpec made = spec(tab.id, tab.text, tab.icon, {key(tab.shortcut)});
        made.section = tr("Go to");
        made.call = [this, place = tab.tab] { m_side->setTab(place); };
        m_actions->add(made);
    }
}

void WorkspaceScreen::addEditionActions()
{
    ActionSpec next = spec("edition.step", tr("Next step"), IconName::Send, {key("Ctrl+Shift+Return")});
    next.enabled = [this] { return pane() && m_work->isLoaded() && m_reading.move.against.isEmpty(); };
    next.whyNot = [this] {
        return m_reading.move.against.isEmpty()
            ? tr("No edition is shown.")
            : Wording::of(m_reading.move.against.constFirst(), m_reading.live.roster);
    };
    next.textNow = [this] { return m_reading.move.text.isEmpty() ? tr("Next step") : m_reading.move.text; };
    next.call = [this] { step(); };
    ActionSpec giveBack = spec("edition.return", tr("Send back…"), IconName::MessageSquareReply, {});
    giveBack.enabled = [this] { return pane() && whyNot(Action::Return).isEmpty(); };
    giveBack.whyNot = [this] { return whyNot(Action::Return); };
    giveBack.call
        = [this] { askAndDecide(Action::Return, tr("Send back"), tr("What is to be changed?"), tr("Send back")); };
    ActionSpec reopen = spec("edition.reopen", tr("Reopen…"), IconName::SquarePen, {});
    reopen.enabled = [this] { return pane() && whyNot(Action::Reopen).isEmpty(); };
    reopen.whyNot = [this] { return whyNot(Action::Reopen); };
    reopen.call = [this] { askAndDecide(Action::Reopen, tr("Reopen"), tr("Why is it taken up again?"), tr("Reopen")); };
    ActionSpec review = spec("edition.review", tr("Read in review"), IconName::Eye, {key("Ctrl+R")});
    review.call = [this] { Q_EMIT openReview(m_release, currentLanguage()); };
    ActionSpec seal = spec("edition.seal", tr("Seal a revision now"), IconName::CheckCheck, {key("Ctrl+S")});
    seal.call = [this] { m_work->sealAll([](bool) {}); };
    for (ActionSpec made : {next, giveBack, reopen, review, seal}) {
        made.section = tr("Edition");
        m_actions->add(made);
    }
}

void WorkspaceScreen::addBlockActions()
{
    ActionSpec empty = spec("block.nextEmpty", tr("Next untranslated block"), IconName::CircleDashed, {key("F8")});
    empty.call = [this] { goToNext(BlockStatus::Empty); };
    ActionSpec stale
        = spec("block.nextStale", tr("Next block whose source changed"), IconName::History, {key("Shift+F8")});
    stale.call = [this] { goToNext(BlockStatus::Stale); };
    for (ActionSpec *made : {&empty, &stale}) {
        made->enabled = [this] { return pane() != nullptr; };
        made->whyNot = [this] { return whyNoWriting(); };
    }
    ActionSpec copy
        = spec("block.copySource", tr("Copy the source into the block"), IconName::Copy, {key("Ctrl+Shift+C")});
    copy.enabled = [this] { return canWrite() && currentLanguage() != m_work->dossier().release.created.source; };
    copy.whyNot = [this] { return whyNoWriting().isEmpty() ? tr("This edition is the source.") : whyNoWriting(); };
    copy.call = [this] { copySource(); };
    for (ActionSpec made : {empty, stale, copy}) {
        made.section = tr("Block");
        m_actions->add(made);
    }
}

void WorkspaceScreen::addTextActions()
{
    ActionSpec undo = spec("text.undo", tr("Undo"), IconName::Undo2, {QKeySequence(QKeySequence::Undo)});
    undo.call = [this] { pane()->undo(); };
    ActionSpec redo = spec("text.redo", tr("Redo"), IconName::Redo2, {QKeySequence(QKeySequence::Redo)});
    redo.call = [this] { pane()->redo(); };
    ActionSpec bold = spec("text.bold", tr("Bold"), IconName::Bold, {key("Ctrl+B")});
    bold.call = [this] { pane()->toggleMark(InlineMark::Bold); };
    ActionSpec italic = spec("text.italic", tr("Italic"), IconName::Italic, {key("Ctrl+I")});
    italic.call = [this] { pane()->toggleMark(InlineMark::Italic); };
    ActionSpec plain = spec("text.pastePlain", tr("Paste as plain text"), IconName::Copy, {key("Ctrl+Shift+V")});
    plain.call = [this] { pane()->pasteAsPlainText(); };
    for (ActionSpec made : {undo, redo, bold, italic, plain}) {
        made.section = tr("Text");
        made.enabled = [this] { return canWrite(); };
        made.whyNot = [this] { return whyNoWriting(); };
        m_actions->add(made);
    }
}

void WorkspaceScreen::addMemoryActions()
{
    for (int index = 0; index < MemoryQuery().limit; ++index) {
        ActionSpec take = spec("", tr("Take suggestion %1 of the memory").arg(index + 1), IconName::Languages, {});
        take.id = QStringLiteral("memory.take%1").arg(index + 1);
        take.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index))};
        take.section = tr("Block");
        take.enabled = [this, index] { return canWrite() && index < m_side->suggestions().count(); };
        take.whyNot = [this] {
            return whyNoWriting().isEmpty() ? tr("The memory has no such suggestion here.") : whyNoWriting();
        };
        take.call = [this, index] { takeSuggestion(index); };
        m_actions->add(take);
    }
}

void WorkspaceScreen::addKindActions()
{
    constexpr int withKeys = 9; // Ctrl+Alt+1 to 9
    for (int i = 0; i < choosableKinds().size(); ++i) {
        const BlockBody body = choosableKinds().at(i);
        ActionSpec made;
        made.id = QStringLiteral("kind.%1").arg(i);
        made.text = tr("Make it: %1").arg(kindLabel(body));
        made.icon = kindIcon(body);
        made.section = tr("Kind of block");
        if (i < withKeys)
            made.shortcuts = {QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(i + 1), QKeySequence::PortableText)};
        made.enabled = [this] { return canWrite(); };
        made.whyNot = [this] { return whyNoWriting(); };
        made.call = [this, body] { pane()->setKind(body); };
        m_actions->add(made);
    }
}

void WorkspaceScreen::addViewActions()
{
    ActionSpec panes = spec("view.panes", tr("Panes"), IconName::Columns3, {key("Ctrl+Shift+P")});
    panes.enabled = [this] { return m_work->isLoaded(); };
    panes.whyNot = [] { return tr("The release is being read."); };
    panes.call = [this] { popPanesMenu(); };
    ActionSpec preview = spec("view.preview", tr("Preview"), IconName::Eye, {key("Ctrl+P")});
    preview.enabled = [this] { return m_parts.preview != nullptr; };
    preview.whyNot = [] { return tr("There is no preview here."); };
    preview.checked = [this] { return isPreviewShown(); };
    preview.call = [this] { setPreviewShown(isPreviewShown() ? Qt::Unchecked : Qt::Checked); };
    const auto neighbour = [this](int step) {
        const QList<LanguageTag> shown = m_panes->languages();
        return shown.isEmpty() ? -1 : int(shown.indexOf(currentLanguage())) + step;
    };
    ActionSpec next = spec("pane.next", tr("Next pane"), IconName::ArrowRight, {key("F6")});
    next.call = [this, neighbour] {
        const QList<LanguageTag> shown = m_panes->languages();
        if (!shown.isEmpty())
            m_panes->findPane(shown.at(neighbour(1) % shown.size()))->setFocus();
    };
    ActionSpec earlier = spec("pane.earlier", tr("Move the pane towards the beginning"), IconName::ChevronLeft, {});
    earlier.enabled = [neighbour] { return neighbour(-1) >= 0; };
    earlier.whyNot = [] { return tr("It is the first one."); };
    earlier.call = [this, neighbour] { m_panes->movePane(currentLanguage(), neighbour(-1)); };
    ActionSpec later = spec("pane.later", tr("Move the pane towards the end"), IconName::ChevronRight, {});
    later.enabled = [this, neighbour] { return neighbour(1) > 0 && neighbour(1) < m_panes->languages().size(); };
    later.whyNot = [] { return tr("It is the last one."); };
    later.call = [this, neighbour] { m_panes->movePane(currentLanguage(), neighbour(1)); };
    ActionSpec close = spec("pane.close", tr("Close the pane"), IconName::X, {key("Ctrl+W")});
    close.enabled = [this] { return m_panes->languages().size() > 1; };
    close.whyNot = [] { return tr("The last pane stays."); };
    close.call = [this] { closePane(currentLanguage()); };
    for (ActionSpec made : {panes, preview, next, earlier, later, close}) {
        made.section = tr("View");
        m_actions->add(made);
    }
}

} // namespace communique
