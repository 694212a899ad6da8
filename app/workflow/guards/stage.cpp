// What an action on an edition needs of its state beyond the table of transitions.

#include "workflow/approval.h"
#include "workflow/guards/guard.h"

#include <algorithm>

namespace communique::guards {

namespace {

Blocker state(const Question &question, const QString &what)
{
    return {QStringLiteral("STATE"), question.request.language, question.request.block, what, {}};
}

QList<Blocker> ofEdit(const Question &question)
{
    if (question.isAboutSource() || question.release().source()->head())
        return {};
    return {state(question, QStringLiteral("source-empty"))};
}

/// An approved edition is signed again only where its approval no longer stands.
QList<Blocker> ofApprove(const Question &question)
{
    const EditionStage stage = stageOf(*question.edition());
    if (stage != EditionStage::Approved && stage != EditionStage::Live)
        return {};
    if (approvalOf(question.dossier, question.request.language).validity != ApprovalValidity::Valid)
        return {};
    return {state(question, QStringLiteral("already-approved"))};
}

QList<Blocker> ofDrop(const Question &question)
{
    QList<Blocker> found;
    if (question.release().isRequired(question.request.language))
        found.append(state(question, QStringLiteral("edition-required")));
    if (question.edition()->live)
        found.append(state(question, QStringLiteral("edition-live")));
    return found;
}

/// A block that has no counterpart needs words, or has to go; that it stands cannot be said of it.
QList<Blocker> ofAcknowledge(const Question &question)
{
    const QList<StaleBlock> stale = staleBlocks(question.dossier, question.request.language);
    const auto found = std::find_if(stale.cbegin(), stale.cend(),
        [&](const StaleBlock &b) { return b.block == question.request.block && !b.settled; });
    if (found == stale.cend())
        return {state(question, QStringLiteral("not-stale"))};
    const Content *target = question.dossier.head(question.request.language);
    const bool isMissing = !target->find(found->block);
    if (!isMissing && !found->to.isEmpty())
        return {};
    return {{QStringLiteral("STRUCT"), question.request.language, found->block,
        isMissing ? QStringLiteral("block-missing") : QStringLiteral("block-extra"), {}}};
}

QList<Blocker> ofSettle(const Question &question)
{
    const QList<ConflictKept> &open = question.edition()->conflicts;
    const bool isOpen = std::any_of(
        open.cbegin(), open.cend(), [&](const ConflictKept &kept) { return kept.block == question.request.block; });
    return isOpen ? QList<Blocker>() : QList<Blocker>{state(question, QStringLiteral("no-such-conflict"))};
}

} // namespace

QList<Blocker> stage(const Question &question)
{
    if (!isAboutAnEdition(question.request.action) || !question.edition())
        return {};
    switch (question.request.action) {
    case Action::Edit:
    case Action::Restore:
        return ofEdit(question);
    case Action::Approve:
        return ofApprove(question);
    case Action::Drop:
        return ofDrop(question);
    case Action::Acknowledge:
        return ofAcknowledge(question);
    case Action::AcceptFinding:
        return acceptance(question);
    case Action::SettleConflict:
        return ofSettle(question);
    default:
        return {};
    }
}

} // namespace communique::guards
