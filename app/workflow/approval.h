#pragma once

#include "model/dossier.h"
#include "workflow/staleness.h"

namespace communique {

enum class ApprovalValidity {
    None, ///< never approved in this cycle
    Valid,
    WordsChanged, ///< the head is not what was approved
    SourceChanged, ///< the source moved by S2 or S3 since it was read against it
    EmbargoChanged,
    Reopened, ///< reopened or returned since
    ApproverRevoked, ///< the approver's key was revoked before they approved, or they did not hold the role
    ApproverContributed, ///< the approver's own words are in it
};

/// Whether the edition's last approval stands: valid exactly when the head is what was approved, nobody reopened it,
/// the approver holds no pen in the cycle, and every difference of the source since the one it was read against is S0/S1
/// or settled by a record newer than the difference (WORKFLOW.md section 4).
struct ApprovalState {
    ApprovalValidity validity = ApprovalValidity::None;
    const Decision *approval = nullptr; ///< the last one, valid or not; lives as long as the dossier
};

ApprovalState approvalOf(const Dossier &dossier, const LanguageTag &language);

/// The release's last signature, if every input it covers is still the same: the editions' heads and approvals, the
/// embargo. Null otherwise (L5).
const SignatureRecord *validSignature(const Dossier &dossier);

} // namespace communique
