// What a person does in the workspace: panes, steps, going about in the text.

#include "desk/publishing.h"
#include "desk/wording.h"
#include "desk/writing_rules.h"
#include "kit/action_set.h"
#include "kit/prompt.h"
#include "workspace/live_words.h"
#include "workspace/pane_group.h"
#include "workspace/preview_feed.h"
#include "workspace/proofing.h"
#include "workspace/side_panel.h"
#include "workspace/workspace_header.h"
#include "workspace/workspace_notices.h"
#include "workspace/workspace_screen.h"

#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace communique {

void WorkspaceScreen::openPane(const LanguageTag &language)
{
    const QList<LanguageTag> shown = m_panes->languages();
    EditionPane *added = m_panes->addPane(language);
    if (!added) {
        m_notices->showProblem(tr("Six panes are shown already. Close one first."));
        return;
    }
    added->setMode(PaneMode::Reading);
    int place = 0;
    for (const LanguageTag &other : m_work->dossier().release.languages()) {
        if (other == language)
            break;
        place += shown.contains(other) ? 1 : 0;
    }
    m_panes->movePane(language, place);
    m_remembered.remember(m_panes->languages());
    m_wanted = language;
    reload();
}

void WorkspaceScreen::closePane(const LanguageTag &language)
{
    if (m_panes->languages().size() < 2)
        return;
    m_work->end(language, [this, language](bool isSafe) {
        if (!isSafe)
            return;
        m_panes->removePane(language);
        m_remembered.remember(m_panes->languages());
        refresh();
        requestFrame();
    });
}

void WorkspaceScreen::togglePane(const LanguageTag &language)
{
    if (m_panes->findPane(language))
        closePane(language);
    else
        openPane(language);
}

void WorkspaceScreen::pressLanguage(const LanguageTag &language)
{
    EditionPane *shown = m_panes->findPane(language);
    if (shown && language != currentLanguage())
        shown->setFocus();
    else
        togglePane(language);
    m_header->setShown(m_panes->languages());
}

void WorkspaceScreen::popPanesMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LanguageTag &language : m_work->dossier().release.languages()) {
        QAction *entry = menu->addAction(QStringLiteral("%1 · %2").arg(language.autonym(), language.code().toUpper()));
        entry->setCheckable(true);
        entry->setChecked(m_panes->findPane(language) != nullptr);
        connect(entry, &QAction::triggered, this, [this, language] { togglePane(language); });
    }
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 2, m_header->height())));
}

void WorkspaceScreen::popPaneMenu(const LanguageTag &language, const QPoint &at)
{
    m_panes->findPane(language)->setFocus();
    QMenu *menu
        = m_actions->newMenu({QStringLiteral("edition.step"), QStringLiteral("edition.return"),
                                 QStringLiteral("edition.reopen"), QStringLiteral("-"), QStringLiteral("pane.earlier"),
                                 QStringLiteral("pane.later"), QStringLiteral("pane.close")},
            this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
}

void WorkspaceScreen::step()
{
    m_notices->clearProblem();
    switch (m_reading.move.kind) {
    case NextMove::Kind::Review:
        m_work->sealAll([this, language = currentLanguage()](bool isSafe) {
            if (isSafe)
                Q_EMIT openReview(m_release, language);
        });
        return;
    case NextMove::Kind::Publish:
        Q_EMIT openPublish(m_release);
        return;
    case NextMove::Kind::Decide:
        break;
    }
    if (m_reading.move.request.action == Action::Reopen)
        askAndDecide(Action::Reopen, tr("Reopen"), tr("Why is it taken up again?"), tr("Reopen"));
    else
        m_work->decide(m_reading.move.request);
}

void WorkspaceScreen::askAndDecide(Action action, const QString &title, const QString &text, const QString &accept)
{
    TextQuestion question;
    question.title = title;
    question.text = text;
    question.label = tr("Reason");
    question.accept = accept;
    m_parts.prompt.askText(question,
        [self = QPointer(this), request = requestFor(action, currentLanguage())](
            const std::optional<QString> &reason) mutable {
            if (!self || !reason)
                return;
            request.reason = *reason;
            self->m_work->decide(request);
        });
}

void WorkspaceScreen::goTo(const BlockId &block)
{
    m_panes->showBlock(block);
    if (EditionPane *current = pane()) {
        current->moveCaretTo(block);
        current->setFocus();
    }
}

void WorkspaceScreen::goToNext(BlockStatus status)
{
    const Content content = pane()->content();
    const BlockId next
        = nextBlock(content, blockStatuses(m_reading.live, currentLanguage(), content), pane()->caretBlock(), {status});
    if (!next.isEmpty())
        goTo(next);
}

void WorkspaceScreen::copySource()
{
    const BlockId id = pane()->caretBlock();
    const Content *source = m_reading.live.sourceHead();
    if (const Block *block = source ? source->find(id) : nullptr)
        pane()->setBlockText(id, block->text());
}

void WorkspaceScreen::editField(const BlockId &id, const BlockBody &body)
{
    if (canWrite())
        pane()->setBlockBody(id, body);
}

void WorkspaceScreen::setPreviewShown(Qt::CheckState shown)
{
    if (!m_parts.preview)
        return;
    m_parts.preview->widget()->setVisible(shown == Qt::Checked);
    m_remembered.rememberPreview(shown);
    m_actions->refresh();
}

void WorkspaceScreen::requestFrame()
{
    EditionPane *current = pane();
    if (!m_parts.preview || !current || !m_work->isLoaded())
        return;
    const LanguageTag language = current->language();
    m_parts.worker.run(
        this,
        [dossier = m_work->dossier(), language, content = current->content(), now = m_work->now()](Newsroom &newsroom)
            -> Result<Page> { return pageOf(newsroom, dossier, language, content, pageInstant(dossier.release, now)); },
        [this, language](const Result<Page> &page) {
            EditionPane *shown = m_panes->findPane(language);
            if (!page || !shown || language != currentLanguage())
                return;
            m_feed->setFrame(*page);
            m_feed->setWords(shown->content()); // typed meanwhile
        });
}

void WorkspaceScreen::loadHouseStyles()
{
    using Aids = std::shared_ptr<const CheckAids>;
    m_parts.worker.run(
        this, [](Newsroom &newsroom) -> Result<Aids> { return newsroom.checkAids(); },
        [this](const Result<Aids> &aids) {
            if (aids && *aids != m_aids) {
                m_aids = *aids;
                m_refresh->start();
            }
        });
    m_parts.worker.run(
        this, [](Newsroom &newsroom) { return loadWritingRules(newsroom); },
        [this](const Result<WritingRules> &rules) {
            // Without them one writes as on a plain typewriter; whoever damaged the store is told elsewhere.
            if (!rules)
                return;
            m_panes->setHouseStyles(rules->styles);
            m_proofing->setRules(*rules);
            m_proofing->show(m_reading);
        });
}

bool WorkspaceScreen::isPreviewShown() const
{
    return m_parts.preview && m_parts.preview->widget()->isVisibleTo(this);
}

bool WorkspaceScreen::canWrite() const
{
    return pane() && whyNoWriting().isEmpty();
}

QString WorkspaceScreen::whyNoWriting() const
{
    return pane() ? m_readOnly.value(currentLanguage()) : tr("No edition is shown.");
}

QString WorkspaceScreen::whyNot(Action action) const
{
    Request request = requestFor(action, currentLanguage());
    request.reason = QStringLiteral("-"); // asked for when it is done
    const QList<Blocker> against = blockers(m_reading.live, request, m_work->person(), m_work->now());
    return against.isEmpty() ? QString() : Wording::of(against.constFirst(), m_reading.live.roster);
}

void WorkspaceScreen::notePaste(const QList<IntakeNote> &notes)
{
    QStringList sentences;
    for (const IntakeNote &note : notes)
        sentences.append(Wording::of(note));
    sentences.removeDuplicates();
    m_notices->showPasted(sentences);
}

} // namespace communique
