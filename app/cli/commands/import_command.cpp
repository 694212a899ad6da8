#include "cli/command.h"
#include "cli/tmx_import.h"
#include "cli/translation_import.h"
#include "desk/drafting.h"
#include "desk/wording.h"

#include <QFileInfo>

#include <algorithm>

namespace communique {

namespace {

QString noteKindName(IntakeNote::Kind kind)
{
    switch (kind) {
    case IntakeNote::Kind::Guessed:
        return QStringLiteral("guessed");
    case IntakeNote::Kind::Question:
        return QStringLiteral("question");
    case IntakeNote::Kind::Dropped:
        return QStringLiteral("dropped");
    case IntakeNote::Kind::Kept:
        break;
    }
    return QStringLiteral("kept");
}

Result<IntakeOptions> optionsOf(const Invocation &call)
{
    IntakeOptions options;
    if (call.has(QStringLiteral("language"))) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(call.value(QStringLiteral("language")));
        if (!tag)
            return Error{ErrorCode::Usage, {}, QStringLiteral("--language needs a language")};
        options.language = *tag;
    }
    const QString kind = call.value(QStringLiteral("kind"));
    if (kind == QLatin1StringView("page"))
        options.kind = IntakeOptions::Kind::Page;
    else if (kind == QLatin1StringView("text"))
        options.kind = IntakeOptions::Kind::Text;
    else if (kind == QLatin1StringView("structured"))
        options.kind = IntakeOptions::Kind::Structured;
    else if (kind == QLatin1StringView("markdown"))
        options.kind = IntakeOptions::Kind::Markdown;
    else if (!kind.isEmpty() && kind != QLatin1StringView("tmx") && kind != QLatin1StringView("xliff")
        && kind != QLatin1StringView("table"))
        return Error{
            ErrorCode::Usage, {}, QStringLiteral("--kind is page, text, structured, markdown, tmx, xliff or table")};
    return options;
}

QJsonObject report(const QString &fileName, const CreatedRelease &created)
{
    QJsonArray notes;
    for (const IntakeNote &note : created.notes) {
        notes.append(QJsonObject{{QStringLiteral("kind"), noteKindName(note.kind)}, {QStringLiteral("code"), note.code},
            {QStringLiteral("text"), note.text}, {QStringLiteral("block"), note.block.toString()}});
    }
    return QJsonObject{{QStringLiteral("file"), fileName}, {QStringLiteral("release"), created.release.toString()},
        {QStringLiteral("reference"), created.reference}, {QStringLiteral("notes"), notes}};
}

/// A translation memory is no release, and is told by its name alone.
bool isTmx(const Invocation &call, const QString &fileName)
{
    const QString kind = call.value(QStringLiteral("kind"));
    return kind == QLatin1StringView("tmx")
        || (kind.isEmpty() && fileName.endsWith(QLatin1StringView(".tmx"), Qt::CaseInsensitive));
}

/// A translation that comes back is no new release, and is told by its name alone.
std::optional<TranslationForm> translationFormOf(const Invocation &call, const QString &fileName)
{
    const QString kind = call.value(QStringLiteral("kind"));
    const auto is = [&](QLatin1StringView name, std::initializer_list<QLatin1StringView> endings) {
        return kind == name || (kind.isEmpty() && std::any_of(endings.begin(), endings.end(), [&](const auto &end) {
            return fileName.endsWith(end, Qt::CaseInsensitive);
        }));
    };
    if (is(QLatin1StringView("xliff"), {QLatin1StringView(".xlf"), QLatin1StringView(".xliff")}))
        return TranslationForm::Xliff;
    if (is(QLatin1StringView("table"), {QLatin1StringView(".fodt")}))
        return TranslationForm::Table;
    return std::nullopt;
}

int import(Invocation &call)
{
    const Result<IntakeOptions> options = optionsOf(call);
    if (!options)
        return call.console().fail(options.error());
    QList<LanguageTag> required;
    for (const QString &code : call.value(QStringLiteral("required")).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(code);
        if (!tag)
            return call.console().fail(UsageExit, QStringLiteral("“%1” is no language").arg(code));
        required.append(*tag);
    }
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    QJsonArray reports;
    int worst = Done;
    for (const QString &fileName : call.positional) {
        if (isTmx(call, fileName)) {
            worst = std::max(worst, importTmx(call, *session, fileName, reports));
            continue;
        }
        if (const std::optional<TranslationForm> form = translationFormOf(call, fileName)) {
            worst = std::max(worst, importTranslation(call, *session, {fileName, *form}, reports));
            continue;
        }
        const Result<QByteArray> bytes
            = fileName == QLatin1StringView("-") ? call.console().readAll() : readFile(fileName);
        if (!bytes) {
            worst = std::max(worst, call.console().fail(bytes.error()));
            continue;
        }
        const Result<CreatedRelease> created
            = importRelease(**call.newsroom(), *session, *bytes, optionsForFile(fileName, *options), required);
        if (!created) {
            Error error = created.error();
            if (error.subject.isEmpty() || error.subject == QLatin1StringView("document"))
                error.subject = QFileInfo(fileName).fileName();
            worst = std::max(worst, call.console().fail(error));
            continue;
        }
        reports.append(report(fileName, *created));
        call.console().line(created->release.toString());
        for (const IntakeNote &note : created->notes)
            call.console().line(QStringLiteral("  %1: %2").arg(noteKindName(note.kind), Wording::of(note)));
    }
    call.console().json(reports);
    return worst;
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = QStringLiteral("import");
    command.arguments = QStringLiteral("FILE…");
    command.summary = QStringLiteral("Take documents in as new releases; prints their ids, and notes");
    command.help = QStringLiteral(
        "Reads a release from a page (HTML or its text), from DOCX, ODT, Markdown, plain text or a saved mail "
        "(.eml); which of them\n"
        "is told by the bytes. Tells a page's release from the navigation around it, finds headline, dateline, "
        "quotes, lists,\n"
        "call to action and contact, and says below each id what it guessed, asks or left out. Tracked deletions "
        "stay deleted.\n"
        "The file's very bytes are kept. A file called *.tmx goes into the translation memory instead, one called\n"
        "*.xlf, *.xliff or *.fodt into the edition it was exported from, block by block: what somebody changed "
        "meanwhile\n"
        "stays, the file's words are kept beside it, and CONFLICT is told.\n"
        "Example: communiquectl import page.txt --language fr");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {{QStringLiteral("language"), QStringLiteral("TAG"),
                           QStringLiteral("the document's language; told from its words without it")},
        {QStringLiteral("kind"), QStringLiteral("K"),
            QStringLiteral(
                "page (HTML), text, structured, markdown, tmx, xliff or table; told from the file without it")},
        {QStringLiteral("release"), QStringLiteral("RELEASE"),
            QStringLiteral("for a translation that does not say of which release it is")},
        {QStringLiteral("required"), QStringLiteral("TAGS"),
            QStringLiteral("languages it is not published without; all six without it")}};
    command.run = import;
    return command;
}

} // namespace communique
