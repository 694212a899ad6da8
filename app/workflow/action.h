#pragma once

#include "base/language_tag.h"
#include "model/block.h"
#include "model/events.h"

namespace communique {

/// What a person can ask for. Those up to Restore are about one edition, the others about the release.
enum class Action {
    Edit,
    Submit, ///< for revision, or for approval once revised; the source edition goes straight to approval
    Revise, ///< certify the language
    Approve,
    Return, ///< send back to drafting, from revision or from approval
    Reopen, ///< take an edition that was certified, submitted, approved or dropped back to drafting
    Drop,
    Acknowledge, ///< a block stands although its source block changed
    AcceptFinding, ///< what a check found stands as it is
    SettleConflict,
    Restore, ///< make an old revision's words the head again
    ChangeEmbargo,
    Sign,
    Schedule,
    Publish,
    Hold,
    LiftHold,
    Spike,
    OpenCorrection,
    Withdraw,
    Comment, ///< begin a thread, or answer in one
    CloseThread,
};

/// The action's name on the command line: "edit", "submit", …, "lift-hold".
QString actionName(Action action);
std::optional<Action> actionFromName(const QString &name);
const QList<Action> &allActions();
bool isAboutAnEdition(Action action);

/// What is asked, before anybody has said yes.
struct Request
{
    Action action = Action::Edit;
    LanguageTag language; ///< of a Comment: where it was made; empty for other actions about the release
    BlockId block; ///< for Acknowledge and SettleConflict
    QString finding; ///< for AcceptFinding: Finding::key()
    QString reason; ///< what a Comment says; why, for AcceptFinding, Return, Reopen, Drop, Acknowledge, Hold, LiftHold,
                    ///< Spike, Withdraw
    PersonId second; ///< the second person of a withdrawal
    QDateTime at; ///< for Schedule
    CommentId thread; ///< for CloseThread, and for Comment where it answers
};

/// A request that says no more than this.
inline Request requestFor(Action action, const LanguageTag &language = {}, const BlockId &block = {})
{
    Request request;
    request.action = action;
    request.language = language;
    request.block = block;
    return request;
}

} // namespace communique
