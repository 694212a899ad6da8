#pragma once

#include "workflow/blockers.h"
#include "workflow/stage.h"

namespace communique::guards {

/// What every guard looks at. Lives as long as the call of blockers().
struct Question
{
    const Dossier &dossier;
    const Request &request;
    const Person &actor;
    const QDateTime &now;

    const Release &release() const { return dossier.release; }
    /// The edition asked about; null for the release or where it was not requested.
    const Edition *edition() const { return dossier.release.edition(request.language); }
    bool isAboutSource() const { return request.language == dossier.release.created.source; }
};

// Each guard answers with what stands against the question, one file a group. The keys of Blocker::what by code:
//
//   ROLE       role-missing (name: the roles that may, by comma), language-not-theirs, person-revoked
//   ASSIGNED   assigned-to-another (name: the assignee's id)
//   STATE      edition-missing, source-empty, wrong-stage (name: the stage), not-with-them (name: the stage; another
//              role's turn), already-approved, not-stale, no-such-conflict, no-such-finding, edition-required,
//              edition-live, nothing-to-sign, nothing-to-publish, not-published, already-published, not-on-hold,
//              already-on-hold
//   HOLD       on-hold, spiked
//   EYES       approver-contributed, reviser-translated, signer-contributed (language: where), second-person-missing
//   REASON     reason-missing, comment-empty
//   CONFLICT   conflict-open
//   FACTS      finding-open (name: the finding's code, told once a block; a fact differs)
//   CHECKS     finding-open (the same; any other blocking finding)
//   STRUCT     see structure.cpp
//   COMMENTS   thread-open (name: its kind, told once a block), no-such-thread, thread-closed,
//              not-theirs-to-close
//   STALE      source-changed, fact-changed (both with their block)
//   LANG       edition-missing, not-approved (name: the stage), approval-void (name: approvalValidityName())
//   SIGNATURE  not-signed, signature-void
//   EMBARGO    embargo-ahead (name: its instant), before-embargo (of a scheduled time)
//   CLOCK      clock-behind (name: the last entry's instant), time-missing, time-past

QList<Blocker> role(const Question &question);
QList<Blocker> stage(const Question &question);
QList<Blocker> hold(const Question &question);
QList<Blocker> eyes(const Question &question);
QList<Blocker> reason(const Question &question);
QList<Blocker> release(const Question &question); ///< what only the release's own actions need
QList<Blocker> clock(const Question &question);

/// Of one edition's words, whoever asks.
QList<Blocker> conflicts(const Dossier &dossier, const LanguageTag &language);
QList<Blocker> structure(const Dossier &dossier, const LanguageTag &language);
QList<Blocker> staleness(const Dossier &dossier, const LanguageTag &language);
/// Findings of the checks that block and that nobody has accepted (G-facts, G-checks). Not part of words(): they are
/// known only where somebody has computed them, and stages do not depend on them.
QList<Blocker> checks(const Dossier &dossier, const LanguageTag &language);
/// Whether the actor may accept a finding of that severity in that edition: see checks.cpp.
QList<Blocker> acceptance(const Question &question);
/// Questions and objections that nobody has closed (G-comments), whoever may see them.
QList<Blocker> comments(const Dossier &dossier, const LanguageTag &language);
/// Whether the thread may be answered in or closed: see comments.cpp.
QList<Blocker> discussion(const Question &question);
/// Conflicts, structure and staleness.
QList<Blocker> words(const Dossier &dossier, const LanguageTag &language);

/// What keeps the required editions from going out: LANG for those without a valid approval, and words().
QList<Blocker> requiredEditions(const Dossier &dossier);
/// The last hold, its lifting, or the spike; nothing if there was none.
std::optional<ReleaseAct> lastAct(const Release &release);
/// The source and every language the release may not go without, the source first.
QList<LanguageTag> requiredLanguages(const Release &release);
/// Approved with a valid approval, or live and untouched, with nothing against its words.
bool isReady(const Dossier &dossier, const LanguageTag &language);
/// The signature covers all that could go out now, or nothing could that is not live.
bool hasSomethingToSign(const Dossier &dossier);
bool hasSomethingToPublish(const Dossier &dossier, const ReleaseSigned &made);

/// The people whose words were put in for revision: those who wrote while the edition was not in revision (S2).
QList<PersonId> translatorsOf(const Edition &edition);

} // namespace communique::guards
