// G-comments (WORKFLOW.md section 4): what was asked or objected to is settled before an edition is approved.
//
// A thread is closed by whoever began it, or by those who answer for the release: a press officer, a supervisor.
// Whoever answers does not close what another asked: the one who asked says whether that was the answer.

#include "workflow/guards/guard.h"

namespace communique::guards {

namespace {

Blocker ofThread(const Question &question, const QString &what)
{
    return {QStringLiteral("COMMENTS"), question.request.language, question.request.block, what, {}};
}

} // namespace

QList<Blocker> comments(const Dossier &dossier, const LanguageTag &language)
{
    QList<Blocker> found;
    for (const CommentThread &thread : dossier.release.threads) {
        if (thread.language() != language || !thread.waits())
            continue;
        const Blocker blocker{QStringLiteral("COMMENTS"), language, thread.block(), QStringLiteral("thread-open"),
            commentKindName(thread.kind())};
        if (!found.contains(blocker))
            found.append(blocker);
    }
    return found;
}

QList<Blocker> discussion(const Question &question)
{
    const Request &request = question.request;
    const bool closes = request.action == Action::CloseThread;
    if (!closes && !question.edition())
        return {{QStringLiteral("STATE"), request.language, {}, QStringLiteral("edition-missing"), {}}};
    if (!closes && request.reason.trimmed().isEmpty())
        return {{QStringLiteral("REASON"), request.language, request.block, QStringLiteral("comment-empty"), {}}};
    if (!closes && request.thread.isEmpty())
        return {};
    const CommentThread *thread = question.release().thread(request.thread);
    if (!thread)
        return {ofThread(question, QStringLiteral("no-such-thread"))};
    if (!closes)
        return {};
    if (!thread->isOpen)
        return {ofThread(question, QStringLiteral("thread-closed"))};
    const bool answersForIt = question.actor.roles & (Role::PressOfficer | Role::Supervisor);
    if (answersForIt || thread->author() == question.actor.id)
        return {};
    return {ofThread(question, QStringLiteral("not-theirs-to-close"))};
}

} // namespace communique::guards
