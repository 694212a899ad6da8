#include "cli/command.h"
#include "desk/glossary.h"
#include "desk/wording.h"

namespace communique {

namespace {

const Option languageOption{
    QStringLiteral("language"), QStringLiteral("TAG"), QStringLiteral("only terms of this language")};
const Option reasonOption{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal")};

QJsonArray notesJson(const QList<IntakeNote> &notes)
{
    QJsonArray array;
    for (const IntakeNote &note : notes) {
        array.append(QJsonObject{{QStringLiteral("code"), note.code}, {QStringLiteral("text"), note.text},
            {QStringLiteral("sentence"), Wording::of(note)}});
    }
    return array;
}

QJsonObject conceptJson(const Concept &entry)
{
    QJsonArray terms;
    for (const Term &term : entry.terms) {
        QJsonObject object{{QStringLiteral("language"), term.language.code()}, {QStringLiteral("text"), term.text},
            {QStringLiteral("status"), termStatusName(term.status)}};
        if (term.partOfSpeech)
            object.insert(QStringLiteral("partOfSpeech"), partOfSpeechName(*term.partOfSpeech));
        terms.append(object);
    }
    return QJsonObject{{QStringLiteral("id"), entry.id.toString()}, {QStringLiteral("domain"), entry.domain},
        {QStringLiteral("note"), entry.note}, {QStringLiteral("source"), entry.source},
        {QStringLiteral("terms"), terms}};
}

/// The id, then a line for each term; what may stand in brackets, what may not with a cross.
void printConcept(Console &console, const Concept &entry)
{
    console.line(entry.domain.isEmpty() ? entry.id.toString()
                                        : QStringLiteral("%1  (%2)").arg(entry.id.toString(), entry.domain));
    for (const Term &term : entry.terms) {
        const QString form = term.status == TermStatus::Forbidden ? QStringLiteral("✗ %1")
            : term.status == TermStatus::Admitted                 ? QStringLiteral("(%1)")
                                                                  : QStringLiteral("%1");
        console.line(QStringLiteral("  %1  %2").arg(term.language.code(), form.arg(term.text)));
    }
    if (!entry.note.isEmpty())
        console.line(QStringLiteral("  %1").arg(QString(entry.note).replace(u'\n', QStringLiteral("\n  "))));
}

int printAll(Invocation &call, const QList<Concept> &glossary)
{
    QJsonArray array;
    for (const Concept &entry : glossary) {
        array.append(conceptJson(entry));
        printConcept(call.console(), entry);
    }
    call.console().json(array);
    return Done;
}

Result<std::optional<LanguageTag>> languageOf(const Invocation &call)
{
    if (!call.has(QStringLiteral("language")))
        return std::optional<LanguageTag>();
    const std::optional<LanguageTag> tag = LanguageTag::parse(call.value(QStringLiteral("language")));
    if (!tag)
        return Error{ErrorCode::Usage, {}, QStringLiteral("--language needs a language, such as fr")};
    return tag;
}

int import(Invocation &call)
{
    const QString fileName = call.argument(0);
    const Result<QByteArray> bytes = fileName == QLatin1StringView("-") ? call.console().readAll() : readFile(fileName);
    if (!bytes)
        return call.console().fail(bytes.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<GlossaryReport> report = importGlossary(**call.newsroom(), *session, *bytes);
    if (!report)
        return call.console().fail(report.error());
    call.console().line(report->added + report->changed == 0
            ? QStringLiteral("nothing new: %1 concepts are there already").arg(report->unchanged)
            : QStringLiteral("%1 added, %2 changed, %3 unchanged")
                  .arg(report->added)
                  .arg(report->changed)
                  .arg(report->unchanged));
    for (const IntakeNote &note : report->notes)
        call.console().line(QStringLiteral("  %1").arg(Wording::of(note)));
    call.console().json(
        QJsonObject{{QStringLiteral("added"), report->added}, {QStringLiteral("changed"), report->changed},
            {QStringLiteral("unchanged"), report->unchanged}, {QStringLiteral("notes"), notesJson(report->notes)}});
    return Done;
}

std::optional<GlossaryFormat> formatOf(const Invocation &call)
{
    const QString named = call.value(QStringLiteral("format"));
    const QString format = named.isEmpty() ? call.argument(0).section(u'.', -1).toLower() : named;
    if (format == QLatin1StringView("csv"))
        return GlossaryFormat::Csv;
    if (format == QLatin1StringView("tbx"))
        return GlossaryFormat::Tbx;
    return std::nullopt;
}

int exportFile(Invocation &call)
{
    const std::optional<GlossaryFormat> format = formatOf(call);
    if (!format)
        return call.console().fail(
            UsageExit, QStringLiteral("which format? Name the file .csv or .tbx, or say --format csv or --format tbx"));
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Result<GlossaryFile> file = exportGlossary(**room, *format);
    if (!file)
        return call.console().fail(file.error());
    if (call.argument(0) == QLatin1StringView("-")) {
        call.console().bytes(file->bytes);
        return Done;
    }
    if (const Outcome written = writeFile(call.argument(0), file->bytes); !written)
        return call.console().fail(written.error());
    call.console().line(call.argument(0));
    for (const IntakeNote &note : file->notes)
        call.console().line(QStringLiteral("  %1").arg(Wording::of(note)));
    call.console().json(
        QJsonObject{{QStringLiteral("file"), call.argument(0)}, {QStringLiteral("notes"), notesJson(file->notes)}});
    return Done;
}

int find(Invocation &call)
{
    const Result<std::optional<LanguageTag>> language = languageOf(call);
    if (!language)
        return call.console().fail(language.error());
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Result<QList<Concept>> found = findTerms(**room, call.positional.join(u' '), *language);
    return found ? printAll(call, *found) : call.console().fail(found.error());
}

int list(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Result<QList<Concept>> glossary = loadGlossary(**room);
    return glossary ? printAll(call, *glossary) : call.console().fail(glossary.error());
}

Outcome addTerms(const Invocation &call, const QString &option, TermStatus status, Concept &entry)
{
    const QString part = call.value(QStringLiteral("pos"));
    const std::optional<PartOfSpeech> partOfSpeech = partOfSpeechFromName(part);
    if (!part.isEmpty() && !partOfSpeech)
        return Error{
            ErrorCode::Usage, part, QStringLiteral("--pos is noun, proper-noun, verb, adjective, adverb or other")};
    for (const QString &value : call.options.value(option)) {
        const std::optional<LanguageTag> language = LanguageTag::parse(value.section(u'=', 0, 0));
        if (!language || !value.contains(u'='))
            return Error{
                ErrorCode::Usage, value, QStringLiteral("--%1 needs LANGUAGE=TERM, such as fr=migrant").arg(option)};
        entry.terms.append(Term{*language, value.section(u'=', 1), status, partOfSpeech});
    }
    return {};
}

/// A new concept, or, with --id, that one with what the options say in place of what it had.
Result<Concept> wishedConcept(Invocation &call)
{
    Concept entry;
    if (call.has(QStringLiteral("id"))) {
        const Result<Newsroom *> room = call.newsroom();
        if (!room)
            return room.error();
        const Result<Concept> standing = findConcept(**room, call.value(QStringLiteral("id")));
        if (!standing)
            return standing.error();
        entry = *standing;
    }
    const QList<Term> before = std::exchange(entry.terms, {});
    const std::pair<QString, TermStatus> kinds[] = {{QStringLiteral("term"), TermStatus::Preferred},
        {QStringLiteral("admitted"), TermStatus::Admitted}, {QStringLiteral("forbidden"), TermStatus::Forbidden}};
    for (const auto &[option, status] : kinds) {
        if (const Outcome added = addTerms(call, option, status, entry); !added)
            return added.error();
    }
    for (const Term &term : before) {
        const auto isReplaced = [&term](const Term &other) {
            return other.language == term.language
                && (other.text == term.text
                    || (other.status == TermStatus::Preferred && term.status == TermStatus::Preferred));
        };
        if (std::none_of(entry.terms.cbegin(), entry.terms.cend(), isReplaced))
            entry.terms.append(term);
    }
    const auto set = [&call](const char *option, QString &field) {
        if (call.has(QString::fromLatin1(option)))
            field = call.value(QString::fromLatin1(option));
    };
    set("domain", entry.domain);
    set("note", entry.note);
    set("source", entry.source);
    return entry;
}

int add(Invocation &call)
{
    const Result<Concept> wished = wishedConcept(call);
    if (!wished)
        return call.console().fail(wished.error());
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    const Result<Concept> entry = recordConcept(**call.newsroom(), *session, *wished);
    if (!entry)
        return call.console().fail(entry.error());
    call.console().line(entry->id.toString());
    call.console().json(conceptJson(*entry));
    return Done;
}

int retire(Invocation &call)
{
    const Result<Session> session = call.session();
    if (!session)
        return call.console().fail(session.error());
    Newsroom &room = **call.newsroom();
    const Result<Concept> entry = findConcept(room, call.argument(0));
    if (!entry)
        return call.console().fail(entry.error());
    const Outcome retired = retireConcept(room, *session, entry->id, call.value(QStringLiteral("reason")));
    if (!retired)
        return call.console().fail(retired.error());
    call.console().line(QStringLiteral("retired"));
    call.console().json(QJsonObject{{QStringLiteral("retired"), entry->id.toString()}});
    return Done;
}

} // namespace

Command glossaryImportCommand()
{
    Command command;
    command.name = QStringLiteral("glossary import");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Take a glossary in, as CSV or TBX; says what is new");
    command.help = QStringLiteral(
        "All of it or nothing. CSV has a first line of columns: a language each (en, fr), fr:admitted, fr:forbidden,\n"
        "id, pos, domain, note, source. TBX is TBX-Basic of 2008 or 2019. What the file says replaces what stood "
        "there\n"
        "in the same languages; the same file again changes nothing. Example: communiquectl glossary import terms.csv");
    command.minimum = command.maximum = 1;
    command.run = import;
    return command;
}

Command glossaryExportCommand()
{
    Command command;
    command.name = QStringLiteral("glossary export");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Write the glossary as CSV or TBX");
    command.help = QStringLiteral("The file's name tells the format; - is standard output.\n"
                                  "Example: communiquectl glossary export terms.tbx");
    command.minimum = command.maximum = 1;
    command.options = {{QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("csv or tbx")}};
    command.run = exportFile;
    return command;
}

Command glossaryFindCommand()
{
    Command command;
    command.name = QStringLiteral("glossary find");
    command.arguments = QStringLiteral("TERM…");
    command.summary = QStringLiteral("Look terms up, in any form; prints the concept in all languages");
    command.help
        = QStringLiteral("Plurals and cases are found, and terms that hold all words given. (…) may stand, ✗ may not.\n"
                         "Example: communiquectl glossary find мигрантов");
    command.minimum = 1;
    command.maximum = -1;
    command.options = {languageOption};
    command.run = find;
    return command;
}

Command glossaryListCommand()
{
    Command command;
    command.name = QStringLiteral("glossary list");
    command.summary = QStringLiteral("Print the whole glossary");
    command.help = QStringLiteral("(…) may stand, ✗ may not.");
    command.run = list;
    return command;
}

Command glossaryAddCommand()
{
    Command command;
    command.name = QStringLiteral("glossary add");
    command.summary = QStringLiteral("Put a concept in the glossary, or terms to one; prints its id");
    command.help = QStringLiteral(
        "Each option for a term may stand several times. With --id, what is given replaces what the concept had.\n"
        "Example: communiquectl glossary add --term en=refugee --term fr=réfugié --forbidden fr=clandestin");
    command.options = {{QStringLiteral("id"), QStringLiteral("ID"), QStringLiteral("the concept to be changed")},
        {QStringLiteral("term"), QStringLiteral("L=T"), QStringLiteral("the term to be written in that language")},
        {QStringLiteral("admitted"), QStringLiteral("L=T"), QStringLiteral("a term that may stand")},
        {QStringLiteral("forbidden"), QStringLiteral("L=T"), QStringLiteral("a term that may not")},
        {QStringLiteral("pos"), QStringLiteral("P"),
            QStringLiteral("noun, proper-noun, verb, adjective, adverb or other")},
        {QStringLiteral("domain"), QStringLiteral("D"), QStringLiteral("the field it belongs to")},
        {QStringLiteral("note"), QStringLiteral("TEXT"), QStringLiteral("what it is, what it is not")},
        {QStringLiteral("source"), QStringLiteral("S"), QStringLiteral("who decided so")}};
    command.run = add;
    return command;
}

Command glossaryRetireCommand()
{
    Command command;
    command.name = QStringLiteral("glossary retire");
    command.arguments = QStringLiteral("ID");
    command.summary = QStringLiteral("Take a concept out of the glossary");
    command.help = QStringLiteral("The journal keeps it.");
    command.minimum = command.maximum = 1;
    command.options = {reasonOption};
    command.run = retire;
    return command;
}

} // namespace communique
