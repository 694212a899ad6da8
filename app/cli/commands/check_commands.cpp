// What the checks find, and accepting it.

#include "cli/command.h"

#include "base/clock.h"
#include "desk/checking.h"
#include "desk/wording.h"

#include <algorithm>

namespace communique {

namespace {

QJsonObject spanJson(const TextSpan &span)
{
    return {{QStringLiteral("start"), span.start}, {QStringLiteral("length"), span.length}};
}

QJsonObject acceptanceJson(const Acceptance &acceptance, const Roster &roster)
{
    const Person *person = roster.find(acceptance.actor);
    return {{QStringLiteral("by"), person ? person->email : acceptance.actor.toString()},
        {QStringLiteral("reason"), acceptance.made.reason}, {QStringLiteral("time"), instantText(acceptance.time)}};
}

QJsonObject findingJson(const Finding &finding, const Acceptance *acceptance, const Roster &roster)
{
    QJsonObject object{{QStringLiteral("finding"), finding.key()}, {QStringLiteral("code"), finding.code},
        {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("language"), finding.language.code()}, {QStringLiteral("block"), finding.block.toString()},
        {QStringLiteral("target"), finding.target}, {QStringLiteral("source"), finding.source},
        {QStringLiteral("sentence"), Wording::of(finding)}};
    if (!finding.inTarget.isEmpty())
        object.insert(QStringLiteral("inTarget"), spanJson(finding.inTarget));
    if (!finding.inSource.isEmpty())
        object.insert(QStringLiteral("inSource"), spanJson(finding.inSource));
    if (finding.fix)
        object.insert(QStringLiteral("fix"), *finding.fix);
    if (acceptance)
        object.insert(QStringLiteral("accepted"), acceptanceJson(*acceptance, roster));
    return object;
}

QString findingLine(const Finding &finding, const Acceptance *acceptance, const Roster &roster)
{
    QString line = QStringLiteral("%1  %2  %3  %4  %5  ")
                       .arg(finding.key(), acceptance ? QStringLiteral("accepted") : severityName(finding.severity),
                           finding.language.code(), finding.block.toString(), finding.code)
        + Wording::of(finding);
    if (finding.fix)
        line += QStringLiteral("; fix: “%1”").arg(*finding.fix);
    if (acceptance) {
        const Person *person = roster.find(acceptance->actor);
        line += QStringLiteral(" (%1: %2)").arg(person ? person->name : QString(), acceptance->made.reason);
    }
    return line;
}

/// Prints the findings on the editions asked for; whether one of them blocks.
bool tellFindings(Console &console, const Dossier &dossier, const QList<LanguageTag> &languages)
{
    QJsonArray all;
    bool blocks = false;
    for (const LanguageTag &language : languages) {
        const Edition *edition = dossier.release.edition(language);
        for (const Finding &finding : dossier.findings.value(language)) {
            const Acceptance *acceptance = edition ? edition->acceptanceOf(finding.key()) : nullptr;
            blocks = blocks || (!acceptance && finding.severity == FindingSeverity::Blocking);
            console.line(findingLine(finding, acceptance, dossier.roster));
            all.append(findingJson(finding, acceptance, dossier.roster));
        }
    }
    console.json(all);
    return blocks;
}

int check(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<Dossier> dossier = (*call.newsroom())->loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    QList<LanguageTag> languages = dossier->release.languages();
    if (call.positional.size() > 1) {
        const Result<LanguageTag> language = call.language(1);
        if (!language)
            return call.console().fail(language.error());
        if (!dossier->release.edition(*language))
            return call.console().fail(Error{ErrorCode::NotFound, language->code(), QStringLiteral("edition")});
        languages = {*language};
    }
    return tellFindings(call.console(), *dossier, languages) ? RefusedExit : Done;
}

int accept(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<LanguageTag> language = call.language(1);
    if (!language)
        return call.console().fail(language.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Outcome done = acceptFinding(
        **call.newsroom(), *session, *release, *language, call.argument(2), call.value(QStringLiteral("reason")));
    if (!done)
        return call.console().fail(done.error());
    call.console().line(QStringLiteral("accepted"));
    call.console().json(QJsonObject{{QStringLiteral("release"), release->toString()},
        {QStringLiteral("language"), language->code()}, {QStringLiteral("accepted"), call.argument(2)}});
    return Done;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.arguments = QStringLiteral("RELEASE [LANGUAGE]");
    command.summary = QStringLiteral("Hold editions against their source");
    command.help = QStringLiteral(
        "One line a finding: its key, severity, language, block, code, and what stands here and there.\n"
        "Exit 1 if one of them blocks and nobody has accepted it.\n"
        "Example: communiquectl check R-2026-001 fr");
    command.minimum = 1;
    command.maximum = 2;
    command.run = check;
    return command;
}

Command acceptCommand()
{
    Command command;
    command.name = QStringLiteral("accept");
    command.arguments = QStringLiteral("RELEASE LANGUAGE FINDING");
    command.summary = QStringLiteral("Say that a finding stands as it is");
    command.help = QStringLiteral(
        "FINDING is its key as “check” prints it, or the beginning of one; --reason is needed. It falls\n"
        "when what was found becomes something else. A blocking finding is accepted by a reviser or a\n"
        "supervisor who did not write the edition.\n"
        "Example: communiquectl accept R-2026-001 fr 3f2a --reason \"Counts the annex\"");
    command.minimum = command.maximum = 3;
    command.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal")}};
    command.run = accept;
    return command;
}

} // namespace communique
