#include "workflow/approval.h"

#include "base/clock.h"
#include "workflow/stage.h"

#include <algorithm>

namespace communique {

namespace {

QString embargoText(const Release &release)
{
    return release.embargo ? instantText(release.embargo->utc) : QString();
}

const Decision *liveApproval(const Edition &edition)
{
    const auto found = std::find_if(edition.decisions.cbegin(), edition.decisions.cend(),
        [&](const Decision &d) { return d.made.kind == DecisionKind::Approved && d.entry == edition.live->approval; });
    return found == edition.decisions.cend() ? nullptr : &*found;
}

const Decision *lastApproval(const Edition &edition)
{
    for (auto it = edition.decisions.crbegin(); it != edition.decisions.crend(); ++it) {
        if (it->number > edition.liveSince && it->made.kind == DecisionKind::Approved)
            return &*it;
    }
    return nullptr;
}

bool takesBack(const Decision &decision)
{
    return decision.made.kind == DecisionKind::Reopened || decision.made.kind == DecisionKind::Dropped
        || decision.made.kind == DecisionKind::ReturnedByReviser
        || decision.made.kind == DecisionKind::ReturnedBySupervisor;
}

bool isTakenBackAfter(const Edition &edition, const Decision &approval)
{
    return std::any_of(edition.decisions.cbegin(), edition.decisions.cend(),
        [&approval](const Decision &d) { return d.number > approval.number && takesBack(d); });
}

bool couldDecide(const Roster &roster, const PersonId &actor, const QDateTime &time)
{
    const Person *person = roster.find(actor);
    return person && person->has(Role::Supervisor) && (!person->revokedAt || time <= *person->revokedAt);
}

bool movedBy(const Content &before, const Content &after, Severity least)
{
    const auto moved = [&](const Block &block, const Content &other) {
        const Block *counterpart = other.find(block.id);
        return !counterpart || changeSeverity(block, *counterpart) >= least;
    };
    return std::any_of(before.blocks.cbegin(), before.blocks.cend(), [&](const auto &b) { return moved(b, after); })
        || std::any_of(after.blocks.cbegin(), after.blocks.cend(), [&](const auto &b) { return moved(b, before); });
}

/// Whether the source reads differently from what the approver had beside the edition. A source the dossier does not
/// hold counts as different.
bool hasSourceMoved(const Dossier &dossier, const Decision &approval)
{
    const Edition *source = dossier.release.source();
    if (approval.made.language == dossier.release.created.source || approval.made.source == source->headDigest())
        return false;
    const Content *before = dossier.content(approval.made.source);
    const Content *after = dossier.sourceHead();
    return !before || !after || movedBy(*before, *after, Severity::Wording);
}

bool isUnsettled(const Dossier &dossier, const LanguageTag &language)
{
    return worstUnsettled(staleBlocks(dossier, language)) > Severity::Typography;
}

ApprovalValidity validityOf(const Dossier &dossier, const Edition &edition, const Decision &approval)
{
    const bool isLive = stageOf(edition) == EditionStage::Live;
    if (!isLive && isTakenBackAfter(edition, approval))
        return ApprovalValidity::Reopened;
    if (approval.made.content != edition.headDigest())
        return ApprovalValidity::WordsChanged;
    if (!couldDecide(dossier.roster, approval.actor, approval.time))
        return ApprovalValidity::ApproverRevoked;
    if (!isLive && edition.contributors().contains(approval.actor))
        return ApprovalValidity::ApproverContributed;
    if (hasSourceMoved(dossier, approval) || isUnsettled(dossier, edition.language))
        return ApprovalValidity::SourceChanged;
    return approval.made.embargo == embargoText(dossier.release) ? ApprovalValidity::Valid
                                                                 : ApprovalValidity::EmbargoChanged;
}

/// The edition as it was signed: the same words, and an approval that stood then and stands now.
bool stillStands(const Dossier &dossier, const LanguageTag &language, const SignatureRecord &signature)
{
    const Edition *edition = dossier.release.edition(language);
    if (!edition || edition->headDigest() != signature.made.editions.value(language))
        return false;
    const ApprovalState state = approvalOf(dossier, language);
    return state.validity == ApprovalValidity::Valid && state.approval->number < signature.number;
}

bool coversAllRequired(const Dossier &dossier, const SignatureRecord &signature)
{
    QList<LanguageTag> languages = signature.made.editions.keys();
    languages.append(dossier.release.created.source);
    languages.append(dossier.release.created.required);
    return std::all_of(languages.cbegin(), languages.cend(),
        [&](const LanguageTag &language) { return stillStands(dossier, language, signature); });
}

bool wroteInARequiredEdition(const Release &release, const PersonId &person)
{
    return std::any_of(release.editions.cbegin(), release.editions.cend(), [&](const Edition &edition) {
        return release.isRequired(edition.language) && edition.contributors().contains(person);
    });
}

} // namespace

ApprovalState approvalOf(const Dossier &dossier, const LanguageTag &language)
{
    const Edition *edition = dossier.release.edition(language);
    if (!edition)
        return {};
    const Decision *approval
        = stageOf(*edition) == EditionStage::Live ? liveApproval(*edition) : lastApproval(*edition);
    if (!approval)
        return {};
    return {validityOf(dossier, *edition, *approval), approval};
}

const SignatureRecord *validSignature(const Dossier &dossier)
{
    const Release &release = dossier.release;
    if (release.signatures.isEmpty())
        return nullptr;
    const SignatureRecord &signature = release.signatures.constLast();
    const bool isValid = signature.made.embargo == embargoText(release)
        && couldDecide(dossier.roster, signature.actor, signature.time)
        && !wroteInARequiredEdition(release, signature.actor) && coversAllRequired(dossier, signature);
    return isValid ? &signature : nullptr;
}

QString approvalValidityName(ApprovalValidity validity)
{
    switch (validity) {
    case ApprovalValidity::None:
        return QStringLiteral("none");
    case ApprovalValidity::Valid:
        return QStringLiteral("valid");
    case ApprovalValidity::WordsChanged:
        return QStringLiteral("words-changed");
    case ApprovalValidity::SourceChanged:
        return QStringLiteral("source-changed");
    case ApprovalValidity::EmbargoChanged:
        return QStringLiteral("embargo-changed");
    case ApprovalValidity::Reopened:
        return QStringLiteral("reopened");
    case ApprovalValidity::ApproverRevoked:
        return QStringLiteral("approver-revoked");
    case ApprovalValidity::ApproverContributed:
        return QStringLiteral("approver-contributed");
    }
    return {};
}

} // namespace communique
