#include "workflow/stage.h"

#include "workflow/approval.h"
#include "workflow/guards/guard.h"

#include <algorithm>

namespace communique {

namespace {

/// The stage a decision leads to while the words are still those it was made on; nothing for one that leads back to
/// drafting.
std::optional<EditionStage> stageAfter(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::SubmittedForRevision:
        return EditionStage::InRevision;
    case DecisionKind::Revised:
        return EditionStage::Revised;
    case DecisionKind::SubmittedForApproval:
        return EditionStage::AwaitingApproval;
    case DecisionKind::Approved:
        return EditionStage::Approved;
    case DecisionKind::Dropped:
        return EditionStage::Dropped;
    case DecisionKind::ReturnedByReviser:
    case DecisionKind::ReturnedBySupervisor:
    case DecisionKind::Reopened:
        return std::nullopt;
    }
    return std::nullopt;
}

bool bindsWords(DecisionKind kind)
{
    return kind == DecisionKind::Revised || kind == DecisionKind::SubmittedForApproval
        || kind == DecisionKind::Approved;
}

/// The stage by the decisions of this cycle; nothing if none of them stands for the present words.
std::optional<EditionStage> decidedStage(const Edition &edition)
{
    bool isInRevision = false;
    bool isNewest = true;
    for (auto it = edition.decisions.crbegin(); it != edition.decisions.crend(); ++it) {
        const std::optional<EditionStage> stage = stageAfter(it->made.kind);
        if (it->number <= edition.liveSince || !stage)
            break;
        if (stage == EditionStage::Dropped)
            return stage;
        if (bindsWords(it->made.kind) && it->made.content == edition.headDigest())
            return stage;
        isInRevision = isInRevision || (isNewest && stage == EditionStage::InRevision);
        isNewest = false;
    }
    return isInRevision ? std::optional(EditionStage::InRevision) : std::nullopt;
}

bool isWorkedOn(EditionStage stage)
{
    return stage != EditionStage::Live && stage != EditionStage::Dropped;
}

ReleaseStage liveStage(const Release &release)
{
    bool isComplete = true;
    for (const Edition &edition : release.editions) {
        const EditionStage stage = stageOf(edition);
        if (edition.live && isWorkedOn(stage))
            return ReleaseStage::UnderCorrection;
        isComplete = isComplete && (edition.live || stage == EditionStage::Dropped);
    }
    return isComplete ? ReleaseStage::LiveComplete : ReleaseStage::LivePartial;
}

bool isPlanned(const Release &release)
{
    return std::all_of(release.editions.cbegin(), release.editions.cend(), [](const Edition &edition) {
        const EditionStage stage = stageOf(edition);
        return stage == EditionStage::NotStarted || stage == EditionStage::Dropped;
    });
}

bool isReadyToSign(const Dossier &dossier)
{
    const QMap<LanguageTag, Digest> ready = editionsGoingOut(dossier);
    const QList<LanguageTag> &required = dossier.release.created.required;
    return ready.contains(dossier.release.created.source)
        && std::all_of(required.cbegin(), required.cend(), [&ready](const auto &tag) { return ready.contains(tag); });
}

} // namespace

EditionStage stageOf(const Edition &edition)
{
    if (const std::optional<EditionStage> stage = decidedStage(edition))
        return *stage;
    if (edition.live && edition.headDigest() == edition.live->content)
        return EditionStage::Live;
    return edition.revisions.isEmpty() ? EditionStage::NotStarted : EditionStage::Drafting;
}

ReleaseStage stageOf(const Dossier &dossier)
{
    const Release &release = dossier.release;
    const std::optional<ReleaseAct> act = guards::lastAct(release);
    if (act == ReleaseAct::Spiked)
        return ReleaseStage::Spiked;
    if (act == ReleaseAct::PutOnHold)
        return ReleaseStage::OnHold;
    if (!release.publications.isEmpty())
        return liveStage(release);
    if (validSignature(dossier))
        return release.scheduled ? ReleaseStage::Scheduled : ReleaseStage::Signed;
    if (isReadyToSign(dossier))
        return ReleaseStage::ReadyToSign;
    return isPlanned(release) ? ReleaseStage::Planned : ReleaseStage::InPreparation;
}

QString stageName(EditionStage stage)
{
    switch (stage) {
    case EditionStage::NotStarted:
        return QStringLiteral("not-started");
    case EditionStage::Drafting:
        return QStringLiteral("drafting");
    case EditionStage::InRevision:
        return QStringLiteral("in-revision");
    case EditionStage::Revised:
        return QStringLiteral("revised");
    case EditionStage::AwaitingApproval:
        return QStringLiteral("awaiting-approval");
    case EditionStage::Approved:
        return QStringLiteral("approved");
    case EditionStage::Live:
        return QStringLiteral("live");
    case EditionStage::Withdrawn:
        return QStringLiteral("withdrawn");
    case EditionStage::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QString stageName(ReleaseStage stage)
{
    switch (stage) {
    case ReleaseStage::Planned:
        return QStringLiteral("planned");
    case ReleaseStage::InPreparation:
        return QStringLiteral("in-preparation");
    case ReleaseStage::ReadyToSign:
        return QStringLiteral("ready-to-sign");
    case ReleaseStage::Signed:
        return QStringLiteral("signed");
    case ReleaseStage::Scheduled:
        return QStringLiteral("scheduled");
    case ReleaseStage::LivePartial:
        return QStringLiteral("live-partial");
    case ReleaseStage::LiveComplete:
        return QStringLiteral("live-complete");
    case ReleaseStage::UnderCorrection:
        return QStringLiteral("under-correction");
    case ReleaseStage::OnHold:
        return QStringLiteral("on-hold");
    case ReleaseStage::Spiked:
        return QStringLiteral("spiked");
    case ReleaseStage::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    return {};
}

} // namespace communique
