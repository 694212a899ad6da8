// What stands beside the panes: the block's details, what was found, what happened, what was said.

#include "desk/wording.h"
#include "desk/writing_rules.h"
#include "kit/prompt.h"
#include "workspace/checks_panel.h"
#include "workspace/details_panel.h"
#include "workspace/discussion.h"
#include "workspace/history_panel.h"
#include "workspace/pane_group.h"
#include "workspace/proofing.h"
#include "workspace/side_panel.h"
#include "workspace/translation_exchange.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_screen.h"
#include "workspace/workspace_status.h"

#include <QPointer>

namespace communique {

void WorkspaceScreen::connectPanels()
{
    connect(&m_side->details(), &DetailsPanel::kindChosen, this, [this](const BlockBody &body) {
        if (canWrite())
            pane()->setKind(body);
    });
    connect(&m_side->details(), &DetailsPanel::bodyEdited, this, &WorkspaceScreen::editField);
    connect(&m_side->checks(), &ChecksPanel::blockChosen, this, &WorkspaceScreen::goTo);
    connect(&m_side->checks(), &ChecksPanel::chosen, this, &WorkspaceScreen::choose);
    connect(&m_side->history(), &HistoryPanel::restoreRequested, this,
        [this](const Digest &revision) { m_work->restore(currentLanguage(), revision); });
    connect(m_notices, &WorkspaceNotices::conflictsRequested, this, [this] {
        for (const ConflictTexts &conflict : m_work->conflicts()) {
            if (EditionPane *other = m_panes->findPane(conflict.language))
                other->setFocus();
        }
        m_side->setTab(SidePanel::Tab::Checks);
    });
    connect(m_notices, &WorkspaceNotices::retryRequested, m_work, &ReleaseWork::keepAll);
    connect(m_notices, &WorkspaceNotices::plainPasteRequested, this, [this] {
        if (EditionPane *current = pane())
            current->replacePasteByPlainText();
    });
}

void WorkspaceScreen::beginDiscussion()
{
    m_discussion
        = new Discussion({*m_work, m_side->comments(), m_parts.prompt,
                             [this] {
                                 return Discussion::Place{currentLanguage(), pane() ? pane()->caretBlock() : BlockId()};
                             },
                             [this](const BlockId &block) { goTo(block); }},
            this);
    connect(m_discussion, &Discussion::waitingChanged, m_side, &SidePanel::setCommentCount);
}

void WorkspaceScreen::beginProofing()
{
    const auto learn = [this](const LanguageTag &language, const QString &word) {
        m_parts.worker.run(
            this,
            [session = m_parts.session, language, word](
                Newsroom &newsroom) { return listWords(newsroom, session, language, {word}); },
            [this](const Outcome &listed) {
                if (!listed)
                    m_notices->showProblem(Wording::of(listed.error()));
                loadHouseStyles();
            });
    };
    m_proofing = new Proofing(
        {*m_panes, *m_work, m_parts.prompt, [this](const LanguageTag &language) { return m_readOnly.value(language); },
            [this](const QString &line) { m_status->showMark(line); }, learn},
        this);
}

void WorkspaceScreen::addExchangeActions()
{
    auto *exchange = new TranslationExchange(
        {m_parts.worker, *m_work, m_parts.prompt, m_parts.session, m_release, [this] { return currentLanguage(); }},
        this);
    exchange->addActions(*m_actions);
    connect(exchange, &TranslationExchange::failed, this,
        [this](const Error &error) { m_notices->showProblem(Wording::of(error)); });
    connect(exchange, &TranslationExchange::taken, m_work, &ReleaseWork::written);
}

void WorkspaceScreen::choose(const CheckItem &item, CheckChoice::Act act)
{
    const LanguageTag language = currentLanguage();
    const BlockId &block = item.block;
    if (act == CheckChoice::Act::Fix)
        return m_proofing->fix(language, item.finding);
    if (act == CheckChoice::Act::Accept)
        return m_proofing->accept(language, item.finding, item.text);
    if (act == CheckChoice::Act::Acknowledge) {
        TextQuestion question;
        question.title = tr("The block stands");
        question.text = tr("Its source has changed. Say why these words still say the same.");
        question.label = tr("Reason");
        question.accept = tr("It stands");
        m_parts.prompt.askText(question,
            [self = QPointer(this), request = requestFor(Action::Acknowledge, language, block)](
                const std::optional<QString> &reason) mutable {
                if (!self || !reason)
                    return;
                request.reason = *reason;
                self->m_work->decide(request);
            });
        return;
    }
    for (const ConflictTexts &texts : m_work->conflicts()) {
        if (texts.language == language && texts.stands.id == block)
            m_work->settle(language, act == CheckChoice::Act::TakeKept ? texts.kept : texts.stands);
    }
}

} // namespace communique
