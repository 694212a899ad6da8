// What is said about a release: threads of remarks, questions and objections.

#include "cli/command.h"

#include "base/clock.h"
#include "desk/commenting.h"
#include "desk/wording.h"

namespace communique {

namespace {

const QString textName = QStringLiteral("text");
const QString blockName = QStringLiteral("block");
const QString kindKey = QStringLiteral("kind");
const QString openName = QStringLiteral("open");

/// The release, then whoever acts on it: what each of these commands needs first.
struct Place
{
    ReleaseId release;
    Session session;
};

Result<Place> placeOf(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return release.error();
    Result<Session> session = call.session();
    if (!session)
        return session.error();
    return Place{*release, *std::move(session)};
}

int tell(Invocation &call, const QString &word, const QString &thread)
{
    call.console().line(QStringLiteral("%1  %2").arg(thread, word));
    call.console().json(QJsonObject{{QStringLiteral("thread"), thread}, {QStringLiteral("state"), word}});
    return Done;
}

int begin(Invocation &call)
{
    const Result<Place> place = placeOf(call);
    if (!place)
        return call.console().fail(place.error());
    const Result<LanguageTag> language = call.language(1);
    if (!language)
        return call.console().fail(language.error());
    const QString kindText = call.value(kindKey);
    const std::optional<CommentKind> kind = kindText.isEmpty() ? CommentKind::Remark : commentKindFromName(kindText);
    if (!kind)
        return call.console().fail(
            Error{ErrorCode::Usage, kindText, QStringLiteral("--kind is remark, question or objection")});
    const Remarking remark{*language, BlockId::fromString(call.value(blockName)), *kind, call.value(textName)};
    const Result<CommentId> thread = beginThread(**call.newsroom(), place->session, place->release, remark);
    return thread ? tell(call, QStringLiteral("open"), thread->toString()) : call.console().fail(thread.error());
}

int answer(Invocation &call)
{
    const Result<Place> place = placeOf(call);
    if (!place)
        return call.console().fail(place.error());
    const Outcome done
        = answerThread(**call.newsroom(), place->session, place->release, call.argument(1), call.value(textName));
    return done ? tell(call, QStringLiteral("answered"), call.argument(1)) : call.console().fail(done.error());
}

int close(Invocation &call)
{
    const Result<Place> place = placeOf(call);
    if (!place)
        return call.console().fail(place.error());
    const Outcome done = closeThread(**call.newsroom(), place->session, place->release, call.argument(1));
    return done ? tell(call, QStringLiteral("closed"), call.argument(1)) : call.console().fail(done.error());
}

QString nameOf(const Roster &roster, const PersonId &person)
{
    const Person *known = roster.find(person);
    return known ? known->name : person.toString();
}

QJsonObject threadJson(const CommentThread &thread, const Roster &roster)
{
    QJsonArray comments;
    for (const Comment &comment : thread.comments) {
        comments.append(QJsonObject{{QStringLiteral("by"), nameOf(roster, comment.actor)},
            {QStringLiteral("time"), instantText(comment.time)}, {QStringLiteral("text"), comment.made.text}});
    }
    return {{QStringLiteral("thread"), thread.id().toString()}, {QStringLiteral("open"), thread.isOpen},
        {QStringLiteral("kind"), commentKindName(thread.kind())},
        {QStringLiteral("language"), thread.language().code()}, {QStringLiteral("block"), thread.block().toString()},
        {QStringLiteral("comments"), comments}};
}

void printThread(Console &console, const CommentThread &thread, const Roster &roster)
{
    console.line(QStringLiteral("%1  %2  %3  %4  %5")
                     .arg(thread.id().toString(), thread.isOpen ? QStringLiteral("open") : QStringLiteral("closed"),
                         commentKindName(thread.kind()), thread.language().code(), thread.block().toString()));
    for (const Comment &comment : thread.comments) {
        const QString words = QString(comment.made.text).replace(u'\n', QStringLiteral("\n    "));
        console.line(
            QStringLiteral("  %1  %2: %3").arg(instantText(comment.time), nameOf(roster, comment.actor), words));
    }
}

int list(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<Dossier> dossier = (*call.newsroom())->loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    QJsonArray all;
    for (const CommentThread &thread : dossier->release.threads) {
        if (call.has(openName) && !thread.isOpen)
            continue;
        printThread(call.console(), thread, dossier->roster);
        all.append(threadJson(thread, dossier->roster));
    }
    call.console().json(all);
    return Done;
}

const Option textOption{textName, QStringLiteral("TEXT"), QStringLiteral("what is said")};

} // namespace

Command commentAddCommand()
{
    Command command;
    command.name = QStringLiteral("comment add");
    command.arguments = QStringLiteral("RELEASE LANGUAGE");
    command.summary = QStringLiteral("Say or ask something about an edition");
    command.help = QStringLiteral(
        "Prints the thread's id. A question or an objection keeps the edition from approval until the thread\n"
        "is closed; a remark stops nothing. Everybody who works on the release sees it.\n"
        "Example: communiquectl comment add R-2026-001 ar --block b7 --kind question --text \"Whose report?\"");
    command.minimum = command.maximum = 2;
    command.options = {textOption, {blockName, QStringLiteral("BLOCK"), QStringLiteral("which block it is about")},
        {kindKey, QStringLiteral("KIND"), QStringLiteral("remark (default), question or objection")}};
    command.run = begin;
    return command;
}

Command commentAnswerCommand()
{
    Command command;
    command.name = QStringLiteral("comment answer");
    command.arguments = QStringLiteral("RELEASE THREAD");
    command.summary = QStringLiteral("Answer in a thread");
    command.help = QStringLiteral("THREAD is its id, or the beginning of one. A closed thread is open again.\n"
                                  "Example: communiquectl comment answer R-2026-001 7k2f --text \"The network's\"");
    command.minimum = command.maximum = 2;
    command.options = {textOption};
    command.run = answer;
    return command;
}

Command commentCloseCommand()
{
    Command command;
    command.name = QStringLiteral("comment close");
    command.arguments = QStringLiteral("RELEASE THREAD");
    command.summary = QStringLiteral("Say that a matter is settled");
    command.help = QStringLiteral("Whoever began the thread closes it, or a press officer or supervisor.\n"
                                  "Example: communiquectl comment close R-2026-001 7k2f");
    command.minimum = command.maximum = 2;
    command.run = close;
    return command;
}

Command commentListCommand()
{
    Command command;
    command.name = QStringLiteral("comment list");
    command.arguments = QStringLiteral("RELEASE");
    command.summary = QStringLiteral("Show what was said about a release");
    command.help = QStringLiteral("Oldest first, with who said what and when.\n"
                                  "Example: communiquectl comment list R-2026-001 --open");
    command.minimum = command.maximum = 1;
    command.options = {{openName, {}, QStringLiteral("open ones only")}};
    command.run = list;
    return command;
}

} // namespace communique
