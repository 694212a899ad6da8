// Asking the translation memory: match (what is alike) and find (where words occur).

#include "cli/command.h"
#include "desk/memory.h"

#include <QElapsedTimer>

#include <iostream>
#include <string>

namespace communique {

namespace {

QString statusName(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Imported:
        return QStringLiteral("imported");
    case UnitStatus::Confirmed:
        return QStringLiteral("confirmed");
    case UnitStatus::Approved:
        break;
    }
    return QStringLiteral("approved");
}

QJsonObject toJson(const MemoryMatch &match)
{
    QJsonObject object{{QStringLiteral("score"), match.score}, {QStringLiteral("source"), match.source},
        {QStringLiteral("target"), match.target}, {QStringLiteral("origin"), match.origin},
        {QStringLiteral("unit"), match.unit}, {QStringLiteral("status"), statusName(match.status)},
        {QStringLiteral("context"), match.isContext}, {QStringLiteral("penalty"), match.penalty}};
    if (!match.who.isEmpty())
        object.insert(QStringLiteral("who"), match.who);
    if (match.when.isValid())
        object.insert(QStringLiteral("when"), instantText(match.when));
    if (match.isMachine)
        object.insert(QStringLiteral("machine"), true);
    return object;
}

/// One question with its answer, as the document that --json and the stream print.
QJsonObject answered(const QString &text, const QList<MemoryMatch> &matches, double milliseconds)
{
    QJsonArray array;
    for (const MemoryMatch &match : matches)
        array.append(toJson(match));
    return QJsonObject{
        {QStringLiteral("query"), text}, {QStringLiteral("matches"), array}, {QStringLiteral("ms"), milliseconds}};
}

/// A number from an option, between bounds; Usage otherwise.
Result<int> numberOption(const Invocation &call, const QString &name, int usual, int least, int most)
{
    if (!call.has(name))
        return usual;
    bool isNumber = false;
    const int number = call.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return Error{ErrorCode::Usage, {}, QStringLiteral("--%1 is %2 to %3").arg(name).arg(least).arg(most)};
    return number;
}

Result<MemoryQuery> queryOf(const Invocation &call)
{
    MemoryQuery query;
    for (const auto &[name, tag] : {std::pair("source", &query.source), std::pair("target", &query.target)}) {
        const std::optional<LanguageTag> told = LanguageTag::parse(call.value(QString::fromLatin1(name)));
        if (!told)
            return Error{ErrorCode::Usage, {}, QStringLiteral("--%1 needs a language").arg(QLatin1StringView(name))};
        *tag = *told;
    }
    const Result<int> limit = numberOption(call, QStringLiteral("limit"), query.limit, 1, 100);
    if (!limit)
        return limit.error();
    const Result<int> minimum = numberOption(call, QStringLiteral("min"), query.minimum, 1, 100);
    if (!minimum)
        return minimum.error();
    query.limit = *limit;
    query.minimum = *minimum;
    query.previous = call.value(QStringLiteral("before"));
    query.next = call.value(QStringLiteral("behind"));
    query.style = call.value(QStringLiteral("style"));
    return query;
}

class Questions
{
public:
    Questions(Invocation &call, const Newsroom &newsroom, MemoryQuery query)
        : m_console(call.console())
        , m_reader(newsroom)
        , m_query(std::move(query))
    { }

    /// One line a question, one line an answer, until the input ends.
    int stream()
    {
        if (const Outcome prepared = m_reader.prepare(); !prepared)
            return m_console.fail(prepared.error());
        std::string line;
        while (std::getline(std::cin, line)) {
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
            m_console.setForm(Console::Form::Json);
            if (const int code = ask(QString::fromUtf8(line.data(), qsizetype(line.size()))); code != Done)
                return code;
        }
        return Done;
    }

    int ask(const QString &text)
    {
        QElapsedTimer timer;
        timer.start();
        m_query.text = text;
        const Result<QList<MemoryMatch>> matches = m_reader.match(m_query);
        if (!matches)
            return m_console.fail(matches.error());
        m_console.json(answered(text, *matches, double(timer.nsecsElapsed() / 1000) / 1000));
        for (const MemoryMatch &match : *matches) {
            m_console.line(QStringLiteral("%1 %\t%2\t%3\t%4\t%5")
                               .arg(match.score)
                               .arg(match.source, match.target, match.origin, match.unit));
        }
        return Done;
    }

private:
    Console &m_console;
    MemoryReader m_reader;
    MemoryQuery m_query;
};

int match(Invocation &call)
{
    const Result<MemoryQuery> query = queryOf(call);
    if (!query)
        return call.console().fail(query.error());
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    Questions questions(call, **room, *query);
    return call.positional.isEmpty() ? questions.stream() : questions.ask(call.positional.join(u' '));
}

QJsonObject toJson(const ConcordanceHit &hit)
{
    QJsonObject texts;
    for (const UnitText &text : hit.texts)
        texts.insert(text.language.code(), text.text);
    return QJsonObject{{QStringLiteral("unit"), hit.unit}, {QStringLiteral("language"), hit.language.code()},
        {QStringLiteral("texts"), texts}, {QStringLiteral("origin"), hit.origin},
        {QStringLiteral("status"), statusName(hit.status)}, {QStringLiteral("phrase"), hit.isPhrase}};
}

int find(Invocation &call)
{
    const Result<int> limit = numberOption(call, QStringLiteral("limit"), 20, 1, 1000);
    if (!limit)
        return call.console().fail(limit.error());
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    MemoryReader reader(**room);
    const Result<QList<ConcordanceHit>> hits = reader.find(call.positional.join(u' '), *limit);
    if (!hits)
        return call.console().fail(hits.error());
    QJsonArray array;
    for (const ConcordanceHit &hit : *hits) {
        array.append(toJson(hit));
        call.console().line(QStringLiteral("%1\t%2").arg(hit.unit, hit.origin));
        for (const UnitText &text : hit.texts)
            call.console().line(QStringLiteral("  %1  %2").arg(text.language.code(), text.text));
    }
    call.console().json(array);
    return Done;
}

} // namespace

Command memoryMatchCommand()
{
    Command command;
    command.name = QStringLiteral("memory match");
    command.arguments = QStringLiteral("[TEXT…]");
    command.summary = QStringLiteral("Tell what was translated before that is like a text, best first");
    command.help = QStringLiteral(
        "The score is 100 × (1 − edit distance ÷ longer length), rounded down. Without TEXT it reads one query a\n"
        "line from standard input and answers each by one line of JSON: query, matches (score, source, target,\n"
        "origin, …), ms. Matches with the same neighbours (--before, --behind) come first; machine translation,\n"
        "other types of release and great age rank lower.\n"
        "Example: communiquectl memory match --source en --target fr \"The report makes 12 recommendations\"");
    command.maximum = -1;
    command.options = {{QStringLiteral("source"), QStringLiteral("TAG"), QStringLiteral("the text's language; needed")},
        {QStringLiteral("target"), QStringLiteral("TAG"), QStringLiteral("the language wanted; needed")},
        {QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most so many matches; 5 without it")},
        {QStringLiteral("min"), QStringLiteral("N"), QStringLiteral("of so many per cent at least; 70 without it")},
        {QStringLiteral("before"), QStringLiteral("TEXT"), QStringLiteral("the source text in front of it")},
        {QStringLiteral("behind"), QStringLiteral("TEXT"), QStringLiteral("the source text behind it")},
        {QStringLiteral("style"), QStringLiteral("TYPE"), QStringLiteral("the release's type, such as statement")}};
    command.run = match;
    return command;
}

Command memoryFindCommand()
{
    Command command;
    command.name = QStringLiteral("memory find");
    command.arguments = QStringLiteral("TEXT…");
    command.summary = QStringLiteral("Show where words occur in the memory, in all languages");
    command.help = QStringLiteral(
        "Case and accents do not matter, the last word may be the beginning of one. Units where the words stand\n"
        "together come first. Example: communiquectl memory find safe migration");
    command.minimum = 1;
    command.maximum = -1;
    command.options
        = {{QStringLiteral("limit"), QStringLiteral("N"), QStringLiteral("at most so many units; 20 without it")}};
    command.run = find;
    return command;
}

} // namespace communique
