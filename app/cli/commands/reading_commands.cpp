// Commands that give words out: show, export, diff.

#include "cli/command.h"
#include "desk/browsing.h"
#include "desk/publishing.h"
#include "desk/translating_files.h"
#include "exchange/export/plain_text.h"
#include "exchange/import/structured_text.h"
#include "language/word_diff.h"
#include "model/canonical_form.h"
#include "storage/dossier_reader.h"
#include "workflow/approval.h"

#include <QDir>

#include <algorithm>

namespace communique {

namespace {

/// Blocks that somebody has yet to look at again; what typography alone changed is settled by itself.
int unsettledBlocks(const Dossier &dossier, const LanguageTag &language)
{
    const QList<StaleBlock> blocks = staleBlocks(dossier, language);
    return static_cast<int>(
        std::count_if(blocks.cbegin(), blocks.cend(), [](const StaleBlock &block) { return !block.settled; }));
}

QJsonObject editionJson(const Dossier &dossier, const LanguageTag &language)
{
    const Edition &edition = *dossier.release.edition(language);
    QJsonObject object{{QStringLiteral("language"), language.code()},
        {QStringLiteral("stage"), stageName(stageOf(edition))},
        {QStringLiteral("revision"), edition.headDigest().toHex()},
        {QStringLiteral("revisions"), edition.revisions.size()},
        {QStringLiteral("approved"), approvalOf(dossier, language).validity == ApprovalValidity::Valid},
        {QStringLiteral("stale"), unsettledBlocks(dossier, language)}};
    QJsonArray blocks;
    if (const Content *content = dossier.head(language)) {
        for (const Block &block : content->blocks) {
            QJsonObject row = blockToJson(block);
            row.insert(QStringLiteral("plain"), block.text().plain());
            blocks.append(row);
        }
    }
    object.insert(QStringLiteral("blocks"), blocks);
    QJsonArray conflicts;
    for (const ConflictKept &conflict : edition.conflicts)
        conflicts.append(conflict.block.toString());
    object.insert(QStringLiteral("conflicts"), conflicts);
    return object;
}

QJsonObject releaseJson(const Dossier &dossier, const QList<LanguageTag> &languages)
{
    const Release &release = dossier.release;
    QJsonArray editions;
    for (const LanguageTag &language : languages)
        editions.append(editionJson(dossier, language));
    return QJsonObject{{QStringLiteral("release"), release.id.toString()},
        {QStringLiteral("reference"), release.created.reference},
        {QStringLiteral("type"), releaseTypeName(release.created.type)},
        {QStringLiteral("source"), release.created.source.code()},
        {QStringLiteral("stage"), stageName(stageOf(dossier))},
        {QStringLiteral("embargo"), release.embargo ? instantText(release.embargo->utc) : QString()},
        {QStringLiteral("raw"), release.intake ? release.intake->raw.toHex() : QString()},
        {QStringLiteral("editions"), editions}};
}

/// The bytes of one edition in one format; nothing for a format there is no writer for.
std::optional<QByteArray> rendered(
    const Newsroom &room, const Dossier &dossier, const LanguageTag &language, const QString &format)
{
    const Content *head = dossier.head(language);
    const Content content = head ? *head : Content();
    if (format == QLatin1StringView("text"))
        return plainText(content).toUtf8() + '\n';
    if (format == QLatin1StringView("structured"))
        return structuredText(content).toUtf8();
    if (format == QLatin1StringView("json"))
        return canonicalForm(content) + '\n';
    if (format == QLatin1StringView("html"))
        return renderPage(pageOf(room, dossier, language, content, pageInstant(dossier.release, room.clock().now())));
    return std::nullopt;
}

struct Chosen
{
    Newsroom *room = nullptr;
    Dossier dossier;
    QList<LanguageTag> languages;
};

/// The release of the first argument and the languages named, or all.
Result<Chosen> choose(Invocation &call, const QStringList &codes)
{
    const Result<ReleaseId> release = call.release();
    if (!release)
        return release.error();
    Newsroom &room = **call.newsroom();
    Result<Dossier> dossier = room.loadDossier(*release);
    if (!dossier)
        return dossier.error();
    Chosen chosen{&room, *dossier, {}};
    for (const QString &code : codes) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(code);
        if (!tag || !dossier->release.edition(*tag))
            return Error{ErrorCode::NotFound, code, QStringLiteral("edition")};
        chosen.languages.append(*tag);
    }
    if (codes.isEmpty())
        chosen.languages = dossier->release.languages();
    return chosen;
}

int show(Invocation &call)
{
    QStringList codes = call.positional.mid(1);
    if (call.has(QStringLiteral("language")))
        codes.append(call.value(QStringLiteral("language")));
    const Result<Chosen> chosen = choose(call, codes);
    if (!chosen)
        return call.console().fail(chosen.error());
    const QString format
        = call.has(QStringLiteral("format")) ? call.value(QStringLiteral("format")) : QStringLiteral("text");
    if (call.console().isJson() || format == QLatin1StringView("json")) {
        call.console().setForm(Console::Form::Json);
        call.console().json(releaseJson(chosen->dossier, chosen->languages));
        return Done;
    }
    const bool onlySource = codes.isEmpty();
    for (const LanguageTag &language : onlySource ? chosen->languages.mid(0, 1) : chosen->languages) {
        const std::optional<QByteArray> bytes = rendered(*chosen->room, chosen->dossier, language, format);
        if (!bytes)
            return call.console().fail(UsageExit, QStringLiteral("--format is text, html, structured or json"));
        call.console().bytes(*bytes);
    }
    return Done;
}

std::optional<XliffVersion> xliffVersionOf(const QString &format)
{
    if (format == QLatin1StringView("xliff"))
        return XliffVersion::V21;
    if (format == QLatin1StringView("xliff-1.2"))
        return XliffVersion::V12;
    if (format == QLatin1StringView("xliff-omegat"))
        return XliffVersion::V12ForOmegat;
    return std::nullopt;
}

QString extensionOf(const QString &format)
{
    if (xliffVersionOf(format))
        return QStringLiteral("xlf");
    if (format == QLatin1StringView("table"))
        return QStringLiteral("fodt");
    return format == QLatin1StringView("text") || format == QLatin1StringView("structured") ? QStringLiteral("txt")
                                                                                            : format;
}

/// The bytes of one file of an export; empty where there is nothing to write for that language.
Result<QByteArray> exported(const Chosen &chosen, const LanguageTag &language, const QString &format, bool isNamed)
{
    const bool isTarget = language != chosen.dossier.release.created.source;
    if (const std::optional<XliffVersion> version = xliffVersionOf(format)) {
        return isTarget || isNamed ? exportXliff(*chosen.room, chosen.dossier.release.id, language, *version)
                                   : Result<QByteArray>(QByteArray());
    }
    if (format == QLatin1StringView("table") && (isTarget || isNamed))
        return exportTable(*chosen.room, chosen.dossier.release.id, language);
    if (format == QLatin1StringView("table") || !chosen.dossier.head(language))
        return QByteArray();
    const std::optional<QByteArray> bytes = rendered(*chosen.room, chosen.dossier, language, format);
    if (!bytes) {
        return Error{ErrorCode::Usage, {},
            QStringLiteral("--format is html, text, structured, json, table, xliff, xliff-1.2 or xliff-omegat")};
    }
    return *bytes;
}

int exportFiles(Invocation &call)
{
    const Result<Chosen> chosen = choose(call, call.positional.mid(1));
    if (!chosen)
        return call.console().fail(chosen.error());
    const QString format = call.value(QStringLiteral("format"));
    const QDir folder(call.value(QStringLiteral("out")));
    if (format.isEmpty() || call.value(QStringLiteral("out")).isEmpty())
        return call.console().fail(UsageExit, QStringLiteral("say --format F and --out DIR"));
    if (!folder.mkpath(QStringLiteral(".")))
        return call.console().fail(Error{ErrorCode::CannotWrite, folder.path(), QStringLiteral("no such folder")});
    QJsonArray files;
    for (const LanguageTag &language : chosen->languages) {
        const Result<QByteArray> bytes = exported(*chosen, language, format, call.positional.size() > 1);
        if (!bytes)
            return call.console().fail(bytes.error());
        if (bytes->isEmpty())
            continue;
        const QString name
            = folder.filePath(QStringLiteral("%1-%2.%3")
                                  .arg(chosen->dossier.release.id.toString(), language.code(), extensionOf(format)));
        if (Outcome written = writeFile(name, *bytes); !written)
            return call.console().fail(written.error());
        files.append(name);
        call.console().line(name);
    }
    call.console().json(files);
    return Done;
}

/// One block's redline on a line: [-removed-]{+added+}.
QString redline(const QList<DiffSpan> &spans)
{
    QString line;
    for (const DiffSpan &span : spans) {
        const QString text = span.text.plain();
        if (span.change == Change::Removed)
            line += QStringLiteral("[-%1-]").arg(text);
        else if (span.change == Change::Added)
            line += QStringLiteral("{+%1+}").arg(text);
        else
            line += text;
    }
    return line;
}

Result<Content> revisionOrEmpty(const Newsroom &room, const Edition &edition, const QString &text)
{
    const Result<Digest> digest = findRevision(edition, text);
    if (!digest)
        return digest.error();
    return digest->isEmpty() ? Result<Content>(Content()) : loadContent(room.connection(), *digest);
}

/// Without FROM: what stood before the head.
Result<Content> beforeOf(const Newsroom &room, const Edition &edition, const QString &from)
{
    if (!from.isEmpty())
        return revisionOrEmpty(room, edition, from);
    const qsizetype count = edition.revisions.size();
    return count < 2 ? Result<Content>(Content())
                     : loadContent(room.connection(), edition.revisions.at(count - 2).digest());
}

int diff(Invocation &call)
{
    const Result<Chosen> chosen = choose(call, {call.argument(1)});
    if (!chosen)
        return call.console().fail(chosen.error());
    const Edition &edition = *chosen->dossier.release.edition(chosen->languages.constFirst());
    const Result<Content> before = beforeOf(*chosen->room, edition, call.argument(2));
    if (!before)
        return call.console().fail(before.error());
    const Result<Content> after = revisionOrEmpty(*chosen->room, edition, call.argument(3));
    if (!after)
        return call.console().fail(after.error());
    QJsonArray rows;
    const auto report = [&](const BlockId &id, const Block *old, const Block *now) {
        if (old && now && *old == *now)
            return;
        const QString line = redline(diffTexts(old ? old->text() : InlineText(), now ? now->text() : InlineText()));
        rows.append(QJsonObject{{QStringLiteral("block"), id.toString()}, {QStringLiteral("redline"), line},
            {QStringLiteral("before"), old ? old->text().plain() : QString()},
            {QStringLiteral("after"), now ? now->text().plain() : QString()}});
        call.console().line(QStringLiteral("%1  %2").arg(id.toString(), line));
    };
    for (const Block &block : after->blocks)
        report(block.id, before->find(block.id), &block);
    for (const Block &block : before->blocks) {
        if (!after->find(block.id))
            report(block.id, &block, nullptr);
    }
    call.console().json(rows);
    return Done;
}

} // namespace

Command showCommand()
{
    Command command;
    command.name = QStringLiteral("show");
    command.arguments = QStringLiteral("RELEASE [LANGUAGE]");
    command.summary = QStringLiteral("Print a release");
    command.help = QStringLiteral(
        "The source edition as text without more; --format json gives all editions with their blocks and states.\n"
        "Example: communiquectl show R-2026-001 --language ar --format html");
    command.minimum = 1;
    command.maximum = 2;
    command.options = {{QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("which edition")},
        {QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("text, html, structured or json")}};
    command.run = show;
    return command;
}

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.arguments = QStringLiteral("RELEASE [LANGUAGE…]");
    command.summary = QStringLiteral("Write editions to files; prints their names");
    command.help = QStringLiteral(
        "Working copies: what is exported is not published.\n"
        "“xliff” (2.1), “xliff-1.2” for older programs, and “xliff-omegat” give translators the edition beside its\n"
        "source, “table” gives it to whoever has a word processor only; “import” takes both back.\n"
        "Example: communiquectl export R-2026-001 fr ar --format html --out /tmp/pages");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {{QStringLiteral("format"), QStringLiteral("F"),
                           QStringLiteral("html, text, structured, json, table, xliff, xliff-1.2 or xliff-omegat")},
        {QStringLiteral("out"), QStringLiteral("DIR"), QStringLiteral("the folder to write into")}};
    command.run = exportFiles;
    return command;
}

Command diffCommand()
{
    Command command;
    command.name = QStringLiteral("diff");
    command.arguments = QStringLiteral("RELEASE LANGUAGE [FROM [TO]]");
    command.summary = QStringLiteral("Show what changed between two revisions, word by word");
    command.help = QStringLiteral("Removed words stand in [-…-], added ones in {+…+}. FROM is the revision before the "
                                  "last and TO the last without more;\n"
                                  "both may be a number, “live”, “approved” or the beginning of a digest.");
    command.minimum = 2;
    command.maximum = 4;
    command.run = diff;
    return command;
}

} // namespace communique
