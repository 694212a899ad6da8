#include "desk/commenting.h"

#include "desk/act.h"

#include <algorithm>

namespace communique {

namespace {

bool hasBlock(const Dossier &dossier, const BlockId &block)
{
    const QList<LanguageTag> languages = dossier.release.languages();
    return std::any_of(languages.cbegin(), languages.cend(), [&](const LanguageTag &language) {
        const Content *head = dossier.head(language);
        return head && head->find(block);
    });
}

Result<CommentThread> findThread(const Release &release, const QString &text)
{
    const CommentThread *fitting = nullptr;
    for (const CommentThread &thread : release.threads) {
        if (text.isEmpty() || !thread.id().toString().startsWith(text))
            continue;
        if (fitting)
            return Error{ErrorCode::Ambiguous, text, QStringLiteral("comment")};
        fitting = &thread;
    }
    return fitting ? Result<CommentThread>(*fitting) : Error{ErrorCode::NotFound, text, QStringLiteral("comment")};
}

Request requestOn(const CommentThread &thread, Action action)
{
    Request request = requestFor(action, thread.language(), thread.block());
    request.thread = thread.id();
    return request;
}

/// Asks, writes, and makes it durable.
Outcome perform(Act &act, const Request &request, const Event &event)
{
    if (Outcome allowed = act.ask(request); !allowed)
        return allowed;
    if (const Result<JournalEntry> entry = act.record(event); !entry)
        return entry.error();
    return act.commit();
}

} // namespace

Result<CommentId> beginThread(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const Remarking &remark)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    if (!remark.block.isEmpty() && !hasBlock(act->dossier(), remark.block))
        return Error{ErrorCode::NotFound, remark.block.toString(), QStringLiteral("block")};
    Request request = requestFor(Action::Comment, remark.language, remark.block);
    request.reason = remark.text;
    const auto id = newId<CommentId>();
    const CommentMade made{id, {}, remark.language, remark.block, remark.kind, remark.text.trimmed()};
    if (Outcome done = perform(*act, request, made); !done)
        return done.error();
    return id;
}

Outcome answerThread(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &thread, const QString &text)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    const Result<CommentThread> meant = findThread(act->dossier().release, thread);
    if (!meant)
        return meant.error();
    Request request = requestOn(*meant, Action::Comment);
    request.reason = text;
    return perform(*act, request,
        CommentMade{
            newId<CommentId>(), meant->id(), meant->language(), meant->block(), CommentKind::Remark, text.trimmed()});
}

Outcome closeThread(Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &thread)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return act.error();
    const Result<CommentThread> meant = findThread(act->dossier().release, thread);
    if (!meant)
        return meant.error();
    return perform(*act, requestOn(*meant, Action::CloseThread), ThreadClosed{meant->id()});
}

} // namespace communique
