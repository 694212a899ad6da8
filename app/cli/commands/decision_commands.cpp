// The commands that are one decision each: they differ in the action they ask for and in nothing else.

#include "cli/command.h"
#include "desk/deciding.h"
#include "desk/wording.h"

namespace communique {

namespace {

Option reasonOption()
{
    return {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal")};
}

int decideByCommand(Invocation &call, Action action)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    Request request;
    request.action = action;
    request.reason = call.value(QStringLiteral("reason"));
    if (isAboutAnEdition(action)) {
        const Result<LanguageTag> language = call.language(1);
        if (!language)
            return call.console().fail(language.error());
        request.language = *language;
        request.block = BlockId::fromString(call.argument(2));
    }
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    Newsroom &room = **call.newsroom();
    if (Outcome done = decide(room, *session, *release, request); !done)
        return call.console().fail(done.error());
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    const Edition *edition = dossier->release.edition(request.language);
    const QString stage = edition ? stageName(stageOf(*edition)) : stageName(stageOf(*dossier));
    call.console().line(stage);
    call.console().json(QJsonObject{{QStringLiteral("release"), release->toString()},
        {QStringLiteral("language"), request.language.code()}, {QStringLiteral("stage"), stage}});
    return Done;
}

Command decision(const QString &name, Action action, const QString &summary, const QString &help)
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.help = help;
    const bool edition = isAboutAnEdition(action);
    command.arguments = edition ? QStringLiteral("RELEASE LANGUAGE") : QStringLiteral("RELEASE");
    command.minimum = command.maximum = edition ? 2 : 1;
    command.options = {reasonOption()};
    command.run = [action](Invocation &call) { return decideByCommand(call, action); };
    return command;
}

} // namespace

Command submitCommand()
{
    return decision(QStringLiteral("submit"), Action::Submit, QStringLiteral("Hand an edition on"),
        QStringLiteral(
            "A translation goes to its reviser, and once revised to the supervisor; the source edition goes straight\n"
            "to the supervisor. Example: communiquectl submit R-2026-001 fr"));
}

Command reviseCommand()
{
    return decision(QStringLiteral("revise"), Action::Revise, QStringLiteral("Certify the language of a translation"),
        QStringLiteral(
            "By a reviser who did not translate it. It goes on to approval at once if nothing stands against that."));
}

Command approveCommand()
{
    return decision(QStringLiteral("approve"), Action::Approve,
        QStringLiteral("Approve an edition in exactly these words"),
        QStringLiteral(
            "By a supervisor who has written none of it. Any later change, even a comma, withdraws the approval."));
}

Command returnCommand()
{
    return decision(QStringLiteral("return"), Action::Return, QStringLiteral("Send an edition back to drafting"),
        QStringLiteral("From revision by the reviser, from approval by the supervisor; --reason is needed."));
}

Command reopenCommand()
{
    return decision(QStringLiteral("reopen"), Action::Reopen,
        QStringLiteral("Take an approved edition back to drafting"),
        QStringLiteral("The approval stays in the history, void; --reason is needed."));
}

Command dropCommand()
{
    return decision(QStringLiteral("drop"), Action::Drop, QStringLiteral("Give up an edition that is not required"),
        QStringLiteral("--reason is needed."));
}

Command acknowledgeCommand()
{
    Command command = decision(QStringLiteral("acknowledge"), Action::Acknowledge,
        QStringLiteral("Let a block stand although its source block changed"),
        QStringLiteral("Binds the block to the source's new words; --reason is needed.\n"
                       "Example: communiquectl acknowledge R-2026-001 fr b4 --reason \"already covered\""));
    command.arguments = QStringLiteral("RELEASE LANGUAGE BLOCK");
    command.minimum = command.maximum = 3;
    return command;
}

Command holdCommand()
{
    return decision(QStringLiteral("hold"), Action::Hold, QStringLiteral("Put a release on hold"),
        QStringLiteral("Nothing of it is published until the hold is lifted; --reason is needed."));
}

Command liftCommand()
{
    return decision(QStringLiteral("lift"), Action::LiftHold, QStringLiteral("Lift the hold of a release"),
        QStringLiteral("By a supervisor; --reason is needed."));
}

Command spikeCommand()
{
    return decision(QStringLiteral("spike"), Action::Spike,
        QStringLiteral("Give up a release before its first publication"),
        QStringLiteral("Its words stay in the journal; --reason is needed."));
}

} // namespace communique
