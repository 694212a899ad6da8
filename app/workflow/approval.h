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
    ApproverRevoked, ///< the approver's key was revoked before they approved, or they are no supervisor by the roster
    ApproverContributed, ///< the approver's own words are in it
};

/// Whether the edition's last approval stands: valid exactly when the head is what was approved, nobody reopened it,
/// the approver holds no pen in the cycle, and every difference of the source since the one it was read against is
/// S0/S1 or settled by a record newer than the difference (WORKFLOW.md section 4).
struct ApprovalState
{
    ApprovalValidity validity = ApprovalValidity::None;
    const Decision *approval = nullptr; ///< the last one, valid or not; lives as long as the dossier
};

/// The validity in kebab case, for blockers and listings: "valid", "source-changed", …
QString approvalValidityName(ApprovalValidity validity);

/// For an edition that is live and untouched: the approval it went live with.
ApprovalState approvalOf(const Dossier &dossier, const LanguageTag &language);

/// The release's last signature, if every input it covers is still the same: the editions' heads and approvals, the
/// embargo, the languages required; and if its signer is a supervisor who wrote in none of the required editions (S3).
/// Null otherwise (L5).
const SignatureRecord *validSignature(const Dossier &dossier);

} // namespace communique
