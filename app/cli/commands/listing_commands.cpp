// Looking without changing: list, search, history, blockers.

#include "cli/command.h"
#include "desk/browsing.h"
#include "desk/deciding.h"
#include "desk/wording.h"
#include "storage/listing_store.h"

namespace communique {

namespace {

constexpr int shownByDefault = 50;

QString editionsLine(const ReleaseSummary &summary)
{
    QStringList parts;
    for (const EditionSummary &edition : summary.editions) {
        QString part = edition.language.code() + u':' + stageName(edition.stage);
        if (edition.stale > 0)
            part += QStringLiteral("(stale %1)").arg(edition.stale);
        parts.append(part);
    }
    return parts.join(u' ');
}

int list(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const int limit = call.has(QStringLiteral("limit")) ? call.value(QStringLiteral("limit")).toInt() : shownByDefault;
    const Result<QList<ReleaseSummary>> all = call.has(QStringLiteral("open"))
        ? listing::open((*room)->connection())
        : listing::all((*room)->connection(), limit, call.value(QStringLiteral("offset")).toInt());
    if (!all)
        return call.console().fail(all.error());
    QJsonArray rows;
    for (const ReleaseSummary &summary : *all) {
        rows.append(summaryToJson(summary));
        call.console().line(
            QStringLiteral("%1  %2  %3  %4")
                .arg(summary.id.toString(), summary.reference, stageName(summary.stage), summary.title));
        call.console().line(QStringLiteral("    %1").arg(editionsLine(summary)));
    }
    call.console().json(rows);
    return Done;
}

int searchWords(Invocation &call)
{
    LanguageTag language;
    if (call.has(QStringLiteral("language"))) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(call.value(QStringLiteral("language")));
        if (!tag)
            return call.console().fail(UsageExit, QStringLiteral("--language needs a language"));
        language = *tag;
    }
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const int limit = call.has(QStringLiteral("limit")) ? call.value(QStringLiteral("limit")).toInt() : shownByDefault;
    const Result<SearchPage> page = searchReleases(
        **room, call.positional.join(u' '), language, limit, call.value(QStringLiteral("offset")).toInt());
    if (!page)
        return call.console().fail(page.error());
    QJsonArray rows;
    for (const SearchHit &hit : page->hits) {
        rows.append(QJsonObject{{QStringLiteral("release"), hit.release.toString()},
            {QStringLiteral("reference"), hit.reference}, {QStringLiteral("language"), hit.language.code()},
            {QStringLiteral("headline"), hit.headline}, {QStringLiteral("excerpt"), hit.excerpt.text}});
        call.console().line(QStringLiteral("%1  %2  %3  %4")
                                .arg(hit.release.toString(), hit.reference, hit.language.code(), hit.headline));
        call.console().line(QStringLiteral("    %1").arg(hit.excerpt.text));
    }
    call.console().json(rows);
    return Done;
}

QString describe(const HistoryLine &line)
{
    switch (line.kind) {
    case HistoryLine::Kind::Revision:
        return QStringLiteral("revision %1 (%2)").arg(line.revision).arg(causeName(line.cause));
    case HistoryLine::Kind::Decision:
        return decisionName(line.decision);
    case HistoryLine::Kind::Acknowledgement:
        return QStringLiteral("acknowledged");
    case HistoryLine::Kind::Published:
        return QStringLiteral("published");
    case HistoryLine::Kind::Requested:
        break;
    }
    return QStringLiteral("requested");
}

int history(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const Result<LanguageTag> language = call.language(1);
    if (!language)
        return call.console().fail(language.error());
    const Newsroom &room = **call.newsroom();
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    if (!dossier->release.edition(*language))
        return call.console().fail(Error{ErrorCode::NotFound, language->code(), QStringLiteral("edition")});
    QJsonArray rows;
    for (const HistoryLine &line : historyOf(dossier->release, *language)) {
        const Person *person = room.roster().find(line.actor);
        const QString name = person ? person->name : line.actor.toString();
        rows.append(QJsonObject{{QStringLiteral("time"), instantText(line.time)},
            {QStringLiteral("what"), describe(line)}, {QStringLiteral("revision"), line.content.toHex()},
            {QStringLiteral("actor"), name}, {QStringLiteral("reason"), line.reason}});
        call.console().line(QStringLiteral("%1  %2  %3  %4%5")
                                .arg(instantText(line.time), line.content.shortText().leftJustified(7), describe(line),
                                    name, line.reason.isEmpty() ? QString() : QStringLiteral("  — ") + line.reason));
    }
    call.console().json(rows);
    return Done;
}

int showBlockers(Invocation &call)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return call.console().fail(release.error());
    const std::optional<Action> action = actionFromName(call.argument(1));
    if (!action)
        return call.console().fail(UsageExit,
            QStringLiteral("“%1” is no action; try submit, revise, approve, sign, publish").arg(call.argument(1)));
    Request request;
    request.action = *action;
    request.reason = QStringLiteral("-");
    if (isAboutAnEdition(*action)) {
        const Result<LanguageTag> language = call.language(2);
        if (!language)
            return call.console().fail(language.error());
        request.language = *language;
    }
    const Result<Person> person = call.person();
    if (!person)
        return call.console().fail(person.error());
    const Newsroom &room = **call.newsroom();
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    QJsonArray rows;
    for (const Blocker &blocker : whatBlocks(room, *dossier, request, *person)) {
        const QString sentence = Wording::of(blocker, room.roster());
        rows.append(QJsonObject{{QStringLiteral("code"), blocker.code},
            {QStringLiteral("language"), blocker.language.code()}, {QStringLiteral("block"), blocker.block.toString()},
            {QStringLiteral("what"), blocker.what}, {QStringLiteral("text"), sentence}});
        call.console().line(QStringLiteral("%1: %2").arg(blocker.code, sentence));
    }
    call.console().json(rows);
    return Done;
}

const Option limitOption{QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most so many (50)")};
const Option offsetOption{QStringLiteral("offset"), QStringLiteral("N"), QStringLiteral("after so many")};

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.summary = QStringLiteral("List the releases, newest first");
    command.help = QStringLiteral("Each with its id, reference, state and title, and below the state of each edition.");
    command.options
        = {{QStringLiteral("open"), {}, QStringLiteral("only those with work to do")}, limitOption, offsetOption};
    command.run = list;
    return command;
}

Command searchCommand()
{
    Command command;
    command.name = QStringLiteral("search");
    command.arguments = QStringLiteral("QUERY");
    command.summary = QStringLiteral("Search all releases in all languages");
    command.help = QStringLiteral("All words must occur; accents, Arabic vowel marks and light prefixes do not matter; "
                                  "the last word may be unfinished.\n"
                                  "Example: communiquectl search 移民");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {{QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("only in this language")},
        limitOption, offsetOption};
    command.run = searchWords;
    return command;
}

Command historyCommand()
{
    Command command;
    command.name = QStringLiteral("history");
    command.arguments = QStringLiteral("RELEASE LANGUAGE");
    command.summary = QStringLiteral("Tell the story of an edition, newest first");
    command.help = QStringLiteral("Revisions, decisions, acknowledgements and publications, with who and when.");
    command.minimum = command.maximum = 2;
    command.run = history;
    return command;
}

Command blockersCommand()
{
    Command command;
    command.name = QStringLiteral("blockers");
    command.arguments = QStringLiteral("RELEASE ACTION [LANGUAGE]");
    command.summary = QStringLiteral("Say what stands against an action");
    command.help
        = QStringLiteral("Nothing printed means nothing stands against it. The same function guards the act itself.\n"
                         "Example: communiquectl --as sam@example.org blockers R-2026-001 approve fr");
    command.minimum = 2;
    command.maximum = 3;
    command.run = showBlockers;
    return command;
}

} // namespace communique
