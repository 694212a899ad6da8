#pragma once

#include "model/dossier.h"

namespace communique {

/// Where an edition stands (WORKFLOW.md section 3). Derived from what happened, never stored.
enum class EditionStage {
    NotStarted,
    Drafting,
    InRevision,
    Revised,
    AwaitingApproval,
    Approved,
    Live,
    Withdrawn,
    Dropped,
};

/// Where a release stands (WORKFLOW.md section 5). Derived as well.
enum class ReleaseStage {
    Planned,
    InPreparation,
    ReadyToSign,
    Signed,
    Scheduled,
    LivePartial,
    LiveComplete,
    UnderCorrection,
    OnHold,
    Spiked,
    Withdrawn,
};

/// The stage of one edition. A decision stands for the very words it was made on: once the head differs from what was
/// revised, submitted for approval or approved, the edition is drafting again (E11), and it is what it was as soon as
/// the head is those words once more (E20), unless it was returned or reopened in between. A reviser may edit, so an
/// edition in revision stays there whatever its words. An edition whose words are the live ones is Live until a
/// decision is made on it; a live one that is worked on has the stage of that work.
EditionStage stageOf(const Edition &edition);

/// The stage of the release; needs the words because a changed source voids approvals.
ReleaseStage stageOf(const Dossier &dossier);

QString stageName(EditionStage stage); ///< "not-started", "drafting", …
QString stageName(ReleaseStage stage);

} // namespace communique
