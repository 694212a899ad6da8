// Commands about the release as a whole: embargo, sign, publish.

#include "cli/command.h"
#include "desk/deciding.h"
#include "desk/publishing.h"
#include "desk/wording.h"

namespace communique {

namespace {

int embargo(Invocation &call)
{
    std::optional<Embargo> embargo;
    if (!call.has(QStringLiteral("lift"))) {
        // A zone may be a word of its own: 2026-03-16T10:00 America/New_York
        const Result<Embargo> parsed = parseEmbargo(call.positional.mid(1).join(u' '));
        if (!parsed)
            return call.console().fail(Error{ErrorCode::Usage, parsed.error().subject, parsed.error().detail});
        embargo = *parsed;
    }
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    if (Outcome changed = changeEmbargo(**call.newsroom(), *session, *release, embargo); !changed)
        return call.console().fail(changed.error());
    const QString utc = embargo ? instantText(embargo->utc) : QString();
    call.console().line(embargo ? utc : QStringLiteral("lifted"));
    call.console().json(
        QJsonObject{{QStringLiteral("embargo"), utc}, {QStringLiteral("zone"), embargo ? embargo->zone : QString()}});
    return Done;
}

int sign(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    if (Outcome signature = signRelease(**call.newsroom(), *session, *release); !signature)
        return call.console().fail(signature.error());
    call.console().line(QStringLiteral("signed"));
    call.console().json(QJsonObject{
        {QStringLiteral("release"), release->toString()}, {QStringLiteral("stage"), QStringLiteral("signed")}});
    return Done;
}

QJsonObject receiptJson(const Receipt &receipt)
{
    QJsonArray languages;
    for (const LanguageTag &tag : receipt.languages)
        languages.append(tag.code());
    return QJsonObject{{QStringLiteral("release"), receipt.release.toString()},
        {QStringLiteral("folder"), receipt.folder}, {QStringLiteral("languages"), languages},
        {QStringLiteral("manifest"), receipt.manifest.toHex()}};
}

int publishAllDue(Invocation &call, const Session &session, const QString &site)
{
    const Result<DueOutcome> due = publishDue(**call.newsroom(), session, site);
    if (!due)
        return call.console().fail(due.error());
    QJsonArray receipts;
    for (const Receipt &receipt : due->published) {
        receipts.append(receiptJson(receipt));
        call.console().line(receipt.folder);
    }
    call.console().json(receipts);
    int worst = Done;
    for (const ReleaseId &missed : due->missed)
        worst = std::max(worst,
            call.console().fail(RefusedExit,
                QStringLiteral("MISSED: %1 was due while this machine was off; publish it by hand")
                    .arg(missed.toString())));
    for (const auto &[id, error] : due->failed)
        worst = std::max(worst, call.console().fail(error));
    return worst;
}

int schedule(Invocation &call, const Session &session, const ReleaseId &release)
{
    const Result<Embargo> at = parseEmbargo(call.value(QStringLiteral("at")));
    if (!at)
        return call.console().fail(Error{ErrorCode::Usage, at.error().subject, at.error().detail});
    if (Outcome scheduled = schedulePublication(**call.newsroom(), session, release, *at); !scheduled)
        return call.console().fail(scheduled.error());
    call.console().line(QStringLiteral("scheduled %1").arg(instantText(at->utc)));
    call.console().json(QJsonObject{
        {QStringLiteral("release"), release.toString()}, {QStringLiteral("scheduled"), instantText(at->utc)}});
    return Done;
}

int publish(Invocation &call)
{
    const bool isDue = call.has(QStringLiteral("due"));
    const bool isScheduling = call.has(QStringLiteral("at"));
    const QString site = call.value(QStringLiteral("to"));
    if (site.isEmpty() && !isScheduling)
        return call.console().fail(UsageExit, QStringLiteral("say --to DIR: the site's folder"));
    if (!isDue && call.argument(0).isEmpty())
        return call.console().fail(UsageExit, QStringLiteral("which release? or --due for all that are due"));
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    if (isDue)
        return publishAllDue(call, *session, site);
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    if (isScheduling)
        return schedule(call, *session, *release);
    const Result<Receipt> receipt = publishRelease(**call.newsroom(), *session, *release, site);
    if (!receipt)
        return call.console().fail(receipt.error());
    call.console().line(receipt->folder);
    call.console().json(receiptJson(*receipt));
    return Done;
}

} // namespace

Command embargoCommand()
{
    Command command;
    command.name = QStringLiteral("embargo");
    command.arguments = QStringLiteral("RELEASE ISO8601[ZONE]");
    command.summary = QStringLiteral("Set or lift a release's embargo");
    command.help = QStringLiteral(
        "The time needs an offset or a zone; a local time that a change of summer time skips or repeats is refused.\n"
        "Example: communiquectl embargo R-2026-001 2026-03-16T10:00[America/New_York]");
    command.minimum = 1;
    command.maximum = 3;
    command.options = {{QStringLiteral("lift"), {}, QStringLiteral("no embargo any more")}};
    command.run = embargo;
    return command;
}

Command signCommand()
{
    Command command;
    command.name = QStringLiteral("sign");
    command.arguments = QStringLiteral("RELEASE");
    command.summary = QStringLiteral("Sign all that will go out together");
    command.help = QStringLiteral(
        "By a supervisor who has written none of it, when every required edition is approved. Any change to a signed\n"
        "edition or to the embargo voids the signature.");
    command.minimum = command.maximum = 1;
    command.run = sign;
    return command;
}

Command publishCommand()
{
    Command command;
    command.name = QStringLiteral("publish");
    command.arguments = QStringLiteral("[RELEASE]");
    command.summary = QStringLiteral("Publish a signed release in all its languages at one instant");
    command.help = QStringLiteral(
        "Into the site's folder: every page is rendered and staged, then all appear by one rename, or none does.\n"
        "With --at it is scheduled; --due publishes what is scheduled and due, for a timer to call.\n"
        "Example: communiquectl --as sam@example.org publish R-2026-001 --to /srv/www/news");
    command.minimum = 0;
    command.maximum = 1;
    command.options = {{QStringLiteral("to"), QStringLiteral("DIR"), QStringLiteral("the site's folder")},
        {QStringLiteral("at"), QStringLiteral("ISO8601"), QStringLiteral("not now, but then")},
        {QStringLiteral("due"), {}, QStringLiteral("all that is scheduled and due")}};
    command.run = publish;
    return command;
}

} // namespace communique
