#pragma once

#include "desk/browsing.h"
#include "desk/worker.h"

namespace communique {

/// Since when changes are shown.
enum class Baseline { LastReading, LastApproval, Live, PreviousRevision, Nothing };

/// What a review shows, read in one go.
struct ReviewMatter
{
    Dossier dossier;
    std::optional<Content> before; ///< the baseline's words; none for Nothing or where there is no such state
    QList<HistoryLine> history;
    QList<Blocker> blockers; ///< against the person's next decision here
    Action action = Action::Approve; ///< that decision: Approve or Revise
};

/// Reads it on the worker's thread. \a lastReading is the revision this person read last, or empty.
Result<ReviewMatter> loadReview(const Newsroom &newsroom, const Person &person, const ReleaseId &release,
    const LanguageTag &language, Baseline baseline, const Digest &lastReading);

} // namespace communique
