#include "desk/deciding.h"

#include "base/clock.h"
#include "desk/act.h"

#include "workflow/staleness.h"

namespace communique {

namespace {

QString embargoText(const Release &release)
{
    return release.embargo ? instantText(release.embargo->utc) : QString();
}

/// The decision over what stands in the dossier now.
DecisionMade decisionOver(const Dossier &dossier, DecisionKind kind, const Request &request)
{
    DecisionMade made;
    made.language = request.language;
    made.kind = kind;
    made.content = dossier.release.edition(request.language)->headDigest();
    made.source = dossier.release.source()->headDigest();
    made.embargo = embargoText(dossier.release);
    made.reason = request.reason;
    if (dossier.findings.contains(request.language))
        made.checks = reportDigest(dossier.findings.value(request.language));
    return made;
}

/// Submitted already, in the same words: nothing to do and nothing wrong.
bool isDoneAlready(const Dossier &dossier, const Request &request)
{
    const Edition *edition = dossier.release.edition(request.language);
    if (request.action != Action::Submit || !edition || !edition->lastDecision())
        return false;
    const DecisionMade &last = edition->lastDecision()->made;
    return last.kind == DecisionKind::SubmittedForApproval && last.content == edition->headDigest();
}

Result<BlockAcknowledged> acknowledgementOf(const Dossier &dossier, const Request &request)
{
    for (const StaleBlock &stale : staleBlocks(dossier, request.language)) {
        if (stale.block == request.block)
            return BlockAcknowledged{request.language, request.block, stale.to, request.reason};
    }
    return Error{ErrorCode::NotFound, request.block.toString(), QStringLiteral("stale block")};
}

Result<Event> eventFor(const Dossier &dossier, const Request &request)
{
    switch (request.action) {
    case Action::Acknowledge: {
        const Result<BlockAcknowledged> made = acknowledgementOf(dossier, request);
        return made ? Result<Event>(*made) : Result<Event>(made.error());
    }
    case Action::Hold:
        return Event(ReleaseActed{ReleaseAct::PutOnHold, request.reason});
    case Action::LiftHold:
        return Event(ReleaseActed{ReleaseAct::HoldLifted, request.reason});
    case Action::Spike:
        return Event(ReleaseActed{ReleaseAct::Spiked, request.reason});
    default:
        break;
    }
    if (const std::optional<DecisionKind> kind = decisionFor(dossier, request))
        return Event(decisionOver(dossier, *kind, request));
    return Error{ErrorCode::Usage, actionName(request.action), QStringLiteral("not a decision")};
}

/// A certificate is as good as a hand-over: the edition goes on to approval, unless something stands against it.
Outcome handOn(Act &act, const Request &done, const Person &actor)
{
    if (done.action != Action::Revise)
        return {};
    const Request submit = requestFor(Action::Submit, done.language);
    if (!blockers(act.dossier(), submit, actor, act.now()).isEmpty())
        return {};
    const Result<Event> event = eventFor(act.dossier(), submit);
    if (!event)
        return event.error();
    const Result<JournalEntry> entry = act.record(*event);
    return entry ? Outcome() : Outcome(entry.error());
}

/// The frame shared by the acts below: lock, guard, one event, commit.
Outcome perform(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Request &request,
    const std::function<Result<Event>(const Dossier &)> &eventOf)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    if (isDoneAlready(act->dossier(), request))
        return {};
    if (Outcome allowed = act->ask(request); !allowed)
        return allowed;
    const Result<Event> event = eventOf(act->dossier());
    if (!event)
        return event.error();
    if (Result<JournalEntry> entry = act->record(*event); !entry)
        return entry.error();
    if (Outcome handed = handOn(*act, request, session.person); !handed)
        return handed;
    return act->commit();
}

} // namespace

QList<Blocker> whatBlocks(const Newsroom &newsroom, const Dossier &dossier, const Request &request, const Person &actor)
{
    return blockers(dossier, request, actor, newsroom.clock().now());
}

Outcome decide(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Request &request)
{
    if (request.action == Action::Approve) {
        if (Outcome sound = newsroom.checkTrust(release); !sound)
            return sound;
    }
    return perform(
        newsroom, session, release, request, [&request](const Dossier &dossier) { return eventFor(dossier, request); });
}

Outcome changeEmbargo(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const std::optional<Embargo> &embargo)
{
    const Request request = requestFor(Action::ChangeEmbargo);
    return perform(newsroom, session, release, request,
        [&embargo](const Dossier &) { return Result<Event>(Event(EmbargoChanged{embargo})); });
}

Outcome signRelease(Newsroom &newsroom, const Session &session, const ReleaseId &release)
{
    if (Outcome sound = newsroom.checkTrust(release); !sound)
        return sound;
    return perform(newsroom, session, release, requestFor(Action::Sign), [](const Dossier &dossier) {
        return Result<Event>(Event(ReleaseSigned{editionsGoingOut(dossier), embargoText(dossier.release)}));
    });
}

Outcome schedulePublication(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Embargo &at)
{
    Request request = requestFor(Action::Schedule);
    request.at = at.utc;
    return perform(newsroom, session, release, request,
        [&at](const Dossier &) { return Result<Event>(Event(PublicationScheduled{at})); });
}

} // namespace communique
