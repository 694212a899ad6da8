#pragma once

#include "model/dossier.h"
#include "workflow/action.h"

namespace communique {

/// Why something may not be done now.
struct Blocker
{
    QString code; ///< the guard: ROLE EYES STATE STRUCT STALE CONFLICT FACTS CHECKS EMBARGO LANG REASON SIGNATURE CLOCK
                  ///< HOLD ASSIGNED
    LanguageTag language; ///< the edition it is about; empty for the release
    BlockId block; ///< the block it is about, if any
    QString what; ///< a key for desk/wording, in kebab case; all of them are listed in guards/guard.h
    QString name; ///< a name the sentence needs: a person, a stage, a time; data, not prose

    bool operator==(const Blocker &) const = default;
};

/// THE guard function: everything that stands against \a request by \a actor at \a now; empty means go ahead.
///
/// The button, its tooltip, the command line and the transaction call this one; the transaction calls it again after it
/// has taken the write lock. Pure: the same arguments give the same answer. Blockers come with the most basic first
/// (role, state, eyes), so that the first one is the one to tell.
QList<Blocker> blockers(const Dossier &dossier, const Request &request, const Person &actor, const QDateTime &now);

/// The decision that a Submit, Revise, Approve, Return, Reopen or Drop records in the edition's present stage; nothing
/// if the action records none there.
std::optional<DecisionKind> decisionFor(const Dossier &dossier, const Request &request);

/// The editions, with their heads, that a signature given now would cover: those that stand (isReady() in
/// guards/guard.h), required or not. The others are left out of the publication.
QMap<LanguageTag, Digest> editionsGoingOut(const Dossier &dossier);

/// What each person is waited for: the next action on an edition, and who may do it.
struct NextStep
{
    LanguageTag language; ///< empty: the release
    Action action = Action::Edit;
    Roles roles; ///< any of these
    PersonId person; ///< exactly this one, where somebody is assigned
    int done = 0; ///< translated blocks, for Edit
    int total = 0;
    int stale = 0; ///< blocks whose source changed and that are not settled
    QDateTime notBefore; ///< for Publish: the embargo or the scheduled instant while it is ahead; else invalid

    bool operator==(const NextStep &) const = default;
};

/// The open steps of a release, source first, in the order of languages().
QList<NextStep> nextSteps(const Dossier &dossier, const QDateTime &now);

/// How far a target edition is: its blocks with words of their own, of all source blocks; for the source all of its.
struct Progress
{
    int done = 0;
    int total = 0;

    bool operator==(const Progress &) const = default;
};
Progress progressOf(const Dossier &dossier, const LanguageTag &language);

} // namespace communique
