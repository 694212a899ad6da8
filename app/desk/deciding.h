#pragma once

#include "desk/newsroom.h"
#include "workflow/blockers.h"

namespace communique {

/// What stands against a request, for buttons and tooltips: the same function the transaction asks.
QList<Blocker> whatBlocks(
    const Newsroom &newsroom, const Dossier &dossier, const Request &request, const Person &actor);

/// Does what is asked about one edition (Submit, Revise, Approve, Return, Reopen, Drop, Acknowledge) or the release
/// (Hold, LiftHold, Spike). The guards are asked again under the write lock; Refused carries the first blocker's code
/// as subject and its sentence as detail. Before an approval everything it rests on is verified.
///
/// A certified edition goes on to approval at once where nothing stands against it. Submitting what is submitted
/// already, in the same words, is no error.
Outcome decide(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Request &request);

/// Sets or lifts (nothing) the embargo.
Outcome changeEmbargo(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const std::optional<Embargo> &embargo);

/// The supervisor's signature over all that will go out together.
Outcome signRelease(Newsroom &newsroom, const Session &session, const ReleaseId &release);

/// Publication at a later instant by publishDue().
Outcome schedulePublication(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Embargo &at);

} // namespace communique
