// Commands that bring words in: new, edit, request, settle, revert.

#include "cli/command.h"
#include "desk/browsing.h"
#include "desk/drafting.h"
#include "exchange/import/structured_text.h"
#include "storage/dossier_reader.h"

#include <QStringDecoder>

#include <algorithm>

namespace communique {

namespace {

/// A file name, or "-" for standard input.
Result<QByteArray> readInput(Invocation &call, const QString &fileName)
{
    return fileName == QLatin1StringView("-") ? call.console().readAll() : readFile(fileName);
}

Result<Content> contentFrom(Invocation &call, const QString &fileName)
{
    const Result<QByteArray> bytes = readInput(call, fileName);
    if (!bytes)
        return bytes.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{ErrorCode::Malformed, fileName, QStringLiteral("it is no text in UTF-8")};
    Result<Content> content = parseStructuredText(text);
    if (!content)
        return Error{content.error().code, fileName, content.error().detail};
    // A file that came out empty by mistake must not empty an edition.
    if (content->blocks.isEmpty())
        return Error{ErrorCode::Malformed, fileName, QStringLiteral("there are no words in it")};
    return content;
}

Result<QList<LanguageTag>> tagsOf(const QString &text)
{
    QList<LanguageTag> tags;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(code);
        if (!tag)
            return Error{ErrorCode::Usage, code, QStringLiteral("“%1” is no language").arg(code)};
        tags.append(*tag);
    }
    return tags;
}

Result<NewRelease> newReleaseOf(Invocation &call)
{
    NewRelease release;
    const Result<QList<LanguageTag>> source = tagsOf(call.value(QStringLiteral("language")));
    if (!source)
        return source.error();
    if (source->size() != 1)
        return Error{ErrorCode::Usage, {}, QStringLiteral("--language says in which language it is written")};
    release.source = source->constFirst();
    const Result<QList<LanguageTag>> required = tagsOf(call.value(QStringLiteral("required")));
    if (!required)
        return required.error();
    release.required = *required;
    release.reference = call.value(QStringLiteral("reference"));
    if (call.has(QStringLiteral("type"))) {
        const std::optional<ReleaseType> type = releaseTypeFromName(call.value(QStringLiteral("type")));
        if (!type)
            return Error{
                ErrorCode::Usage, {}, QStringLiteral("--type is press-release, statement, media-advisory or note")};
        release.type = *type;
    }
    if (call.has(QStringLiteral("from"))) {
        Result<Content> content = contentFrom(call, call.value(QStringLiteral("from")));
        if (!content)
            return content.error();
        release.content = *std::move(content);
    }
    if (call.has(QStringLiteral("title")) && release.content.headline().isEmpty())
        release.content.blocks.prepend(
            Block{newId<BlockId>(), Headline{InlineText(call.value(QStringLiteral("title")))}});
    return release;
}

int createNew(Invocation &call)
{
    const Result<NewRelease> release = newReleaseOf(call);
    if (!release)
        return call.console().fail(release.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<CreatedRelease> created = createRelease(**call.newsroom(), *session, *release);
    if (!created)
        return call.console().fail(created.error());
    call.console().line(created->release.toString());
    call.console().json(QJsonObject{
        {QStringLiteral("release"), created->release.toString()}, {QStringLiteral("reference"), created->reference}});
    return Done;
}

/// The kinds and order of \a words with the ids of the edition's rows, where the file gives none of its own.
Content withRowIds(const Content &words, const Content &rows)
{
    Content content = words;
    const bool namesRows
        = std::any_of(words.blocks.cbegin(), words.blocks.cend(), [&rows](const Block &b) { return rows.find(b.id); });
    if (namesRows)
        return content;
    for (qsizetype i = 0; i < content.blocks.size() && i < rows.blocks.size(); ++i)
        content.blocks[i].id = rows.blocks.at(i).id;
    ensureIds(content);
    return content;
}

Result<Content> editedContent(Invocation &call, const Content &now)
{
    if (call.has(QStringLiteral("from"))) {
        const Result<Content> words = contentFrom(call, call.value(QStringLiteral("from")));
        if (!words)
            return words.error();
        return withRowIds(*words, now);
    }
    if (!call.has(QStringLiteral("block")) || !call.has(QStringLiteral("text")))
        return Error{ErrorCode::Usage, {}, QStringLiteral("say --block ID --text T, or --from FILE")};
    const qsizetype index = now.indexOf(BlockId::fromString(call.value(QStringLiteral("block"))));
    if (index < 0)
        return Error{ErrorCode::NotFound, call.value(QStringLiteral("block")), QStringLiteral("block")};
    Content content = now;
    content.blocks[index].setText(InlineText(call.value(QStringLiteral("text"))));
    return content;
}

/// The draft an edit begins from: the head, or the older revision named by --base.
Result<Draft> draftFor(Invocation &call, const Newsroom &room, const Session &session)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return release.error();
    const Result<LanguageTag> language = call.language(1);
    if (!language)
        return language.error();
    Result<Desktop> desktop = openEdition(room, session.person.id, *release, *language);
    if (!desktop)
        return desktop.error();
    if (call.has(QStringLiteral("base"))) {
        const Edition &edition = *desktop->dossier.release.edition(*language);
        const Result<Digest> base = findRevision(edition, call.value(QStringLiteral("base")));
        if (!base)
            return base.error();
        const Result<Content> words = loadContent(room.connection(), *base);
        if (!words)
            return words.error();
        desktop->draft.base = *base;
        desktop->draft.content = *words;
    }
    return desktop->draft;
}

int edit(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    Newsroom &room = **call.newsroom();
    Result<Draft> draft = draftFor(call, room, *session);
    if (!draft)
        return call.console().fail(draft.error());
    const Result<Content> content = editedContent(call, draft->content);
    if (!content)
        return call.console().fail(content.error());
    draft->content = *content;
    const Result<SealedEdit> sealed = sealDraft(room, *session, *draft);
    if (!sealed)
        return call.console().fail(sealed.error());
    call.console().line(sealed->revision.toHex());
    QJsonArray conflicts;
    for (const BlockId &block : sealed->conflicts)
        conflicts.append(block.toString());
    call.console().json(
        QJsonObject{{QStringLiteral("revision"), sealed->revision.toHex()}, {QStringLiteral("conflicts"), conflicts}});
    if (!sealed->conflicts.isEmpty())
        return call.console().fail(Error{ErrorCode::Conflict, sealed->conflicts.constFirst().toString(), {}});
    return Done;
}

int settle(Invocation &call)
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
    Newsroom &room = **call.newsroom();
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    const Content *head = dossier->head(*language);
    const Block *row = head ? head->find(BlockId::fromString(call.argument(2))) : nullptr;
    if (!row)
        return call.console().fail(Error{ErrorCode::NotFound, call.argument(2), QStringLiteral("block")});
    Block block = *row;
    if (call.has(QStringLiteral("text")))
        block.setText(InlineText(call.value(QStringLiteral("text"))));
    const Result<SealedEdit> sealed = settleConflict(room, *session, *release, *language, block);
    if (!sealed)
        return call.console().fail(sealed.error());
    call.console().line(sealed->revision.toHex());
    call.console().json(QJsonObject{{QStringLiteral("revision"), sealed->revision.toHex()}});
    return Done;
}

int revert(Invocation &call)
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
    Newsroom &room = **call.newsroom();
    const Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return call.console().fail(dossier.error());
    const Edition *edition = dossier->release.edition(*language);
    if (!edition)
        return call.console().fail(Error{ErrorCode::NotFound, language->code(), QStringLiteral("edition")});
    const Result<Digest> revision = findRevision(*edition, call.argument(2));
    if (!revision)
        return call.console().fail(revision.error());
    const Result<SealedEdit> sealed = restoreRevision(room, *session, *release, *language, *revision);
    if (!sealed)
        return call.console().fail(sealed.error());
    call.console().line(sealed->revision.toHex());
    call.console().json(QJsonObject{{QStringLiteral("revision"), sealed->revision.toHex()}});
    return Done;
}

int request(Invocation &call)
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
    Newsroom &room = **call.newsroom();
    PersonId assignee;
    if (call.has(QStringLiteral("to"))) {
        const Result<Person> person = room.findPerson(call.value(QStringLiteral("to")));
        if (!person)
            return call.console().fail(person.error());
        assignee = person->id;
    }
    const QDateTime due = instantFromText(call.value(QStringLiteral("due")));
    if (call.has(QStringLiteral("due")) && !due.isValid())
        return call.console().fail(UsageExit, QStringLiteral("--due needs an ISO 8601 time with its offset"));
    const Outcome requested = requestEdition(room, *session, *release, *language, assignee, due);
    return requested ? Done : call.console().fail(requested.error());
}

} // namespace

Command newCommand()
{
    Command command;
    command.name = QStringLiteral("new");
    command.summary = QStringLiteral("Begin a release; prints its id");
    command.help = QStringLiteral("--from reads structured text, one block a line: “# Headline”, “@ Place {date=…}”, "
                                  "“- item”, “> quote”, “***”.\n"
                                  "Example: communiquectl new --language en --title \"Winter assistance\"");
    command.options
        = {{QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("the language it is written in")},
            {QStringLiteral("title"), QStringLiteral("T"), QStringLiteral("its headline")},
            {QStringLiteral("from"), QStringLiteral("FILE"), QStringLiteral("its words; “-” for standard input")},
            {QStringLiteral("type"), QStringLiteral("T"),
                QStringLiteral("press-release, statement, media-advisory or note")},
            {QStringLiteral("reference"), QStringLiteral("R"),
                QStringLiteral("its reference; the next free one without it")},
            {QStringLiteral("required"), QStringLiteral("TAGS"),
                QStringLiteral("languages it is not published without; all six without it")}};
    command.run = createNew;
    return command;
}

Command editCommand()
{
    Command command;
    command.name = QStringLiteral("edit");
    command.arguments = QStringLiteral("RELEASE LANGUAGE");
    command.summary = QStringLiteral("Change an edition; prints the revision's digest once it is durable");
    command.help = QStringLiteral(
        "--block and --text change one block, --from all of them. With --base, an edit of an older revision is merged\n"
        "block by block; where somebody changed the same block, both texts are kept and CONFLICT is told.\n"
        "Example: communiquectl edit R-2026-001 fr --block b3 --text \"…\"");
    command.minimum = command.maximum = 2;
    command.options = {{QStringLiteral("base"), QStringLiteral("REVISION"),
                           QStringLiteral("the revision it was made from: a number or digest")},
        {QStringLiteral("block"), QStringLiteral("ID"), QStringLiteral("the block to change")},
        {QStringLiteral("text"), QStringLiteral("T"), QStringLiteral("its new words")},
        {QStringLiteral("from"), QStringLiteral("FILE"), QStringLiteral("structured text; “-” for standard input")}};
    command.run = edit;
    return command;
}

Command requestCommand()
{
    Command command;
    command.name = QStringLiteral("request");
    command.arguments = QStringLiteral("RELEASE LANGUAGE");
    command.summary = QStringLiteral("Ask for an edition, and say who shall make it and by when");
    command.help = QStringLiteral(
        "Example: communiquectl request R-2026-001 ar --to a.benali@example.org --due 2026-03-16T13:00Z");
    command.minimum = command.maximum = 2;
    command.options = {{QStringLiteral("to"), QStringLiteral("PERSON"), QStringLiteral("who shall make it")},
        {QStringLiteral("due"), QStringLiteral("ISO8601"), QStringLiteral("by when")}};
    command.run = request;
    return command;
}

Command settleCommand()
{
    Command command;
    command.name = QStringLiteral("settle");
    command.arguments = QStringLiteral("RELEASE LANGUAGE BLOCK");
    command.summary = QStringLiteral("Settle a conflict by saying what the block shall read");
    command.help = QStringLiteral("Without --text, what stands in the edition is kept.");
    command.minimum = command.maximum = 3;
    command.options = {{QStringLiteral("text"), QStringLiteral("T"), QStringLiteral("the words that shall stand")}};
    command.run = settle;
    return command;
}

Command revertCommand()
{
    Command command;
    command.name = QStringLiteral("revert");
    command.arguments = QStringLiteral("RELEASE LANGUAGE REVISION");
    command.summary = QStringLiteral("Make a new revision that equals an old one");
    command.help = QStringLiteral(
        "REVISION is a number, “live”, “approved” or the beginning of a digest; see communiquectl history.");
    command.minimum = command.maximum = 3;
    command.run = revert;
    return command;
}

} // namespace communique
