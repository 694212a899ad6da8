#pragma once

#include "desk/newsroom.h"
#include "desk/session.h"

namespace communique {

/// What somebody wants to say about a block of an edition, or about the edition.
struct Remarking
{
    LanguageTag language;
    BlockId block; ///< empty: the edition as a whole
    CommentKind kind = CommentKind::Remark;
    QString text; ///< may have several lines; never only blanks
};

/// Begins a thread and answers with its id. NotFound for a block that no edition has; Refused with the first blocker's
/// code.
Result<CommentId> beginThread(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const Remarking &remark);

/// Answers in a thread; a closed one is open again. \a thread is its id or a beginning of it that no other thread of
/// the release has: NotFound, Ambiguous.
Outcome answerThread(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &thread, const QString &text);

/// Says that the matter is settled. NotFound, Ambiguous, Refused.
Outcome closeThread(Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &thread);

} // namespace communique
