#include "exchange/import/quote_reader.h"

#include "exchange/import/phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype longestParagraph = 20000;
constexpr qsizetype fewestWords = 4;

/// The first sentence of the words behind a quotation.
QString firstSentence(const QString &text)
{
    static const QRegularExpression end(
        QStringLiteral("(?<=[\\p{L}\\p{N})]{4})[.!?]\\s+(?=[\\p{Lu}\\p{Lo}«“\"„])|[。！？؟]|\\.\\s*$"));
    const QRegularExpressionMatch match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

/// The last sentence of the words before a quotation.
QString lastSentence(const QString &text)
{
    static const QRegularExpression end(
        QStringLiteral("(?<=[\\p{L}\\p{N})]{4})[.!?]\\s+(?=[\\p{Lu}\\p{Lo}«“\"„])|[。！？؟]"));
    qsizetype start = 0;
    auto matches = end.globalMatch(text);
    while (matches.hasNext())
        start = matches.next().capturedEnd();
    return text.mid(start);
}

/// What stands outside the quotations and may say whose they are: behind each first, then before the first.
QStringList clausesAround(const QString &paragraph, const QList<Span> &spans)
{
    QStringList clauses;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const qsizetype next = i + 1 < spans.size() ? spans.at(i + 1).start : paragraph.size();
        clauses.append(firstSentence(paragraph.mid(spans.at(i).end(), next - spans.at(i).end())));
    }
    clauses.append(lastSentence(paragraph.left(spans.constFirst().start)));
    return clauses;
}

/// Between a term and a sentence: spoken where the rest of the paragraph is.
QList<Span> longerThanTerms(const QString &paragraph, const QList<Span> &spans)
{
    QList<Span> kept;
    for (const Span &span : spans) {
        if (wordCount(QStringView(paragraph).mid(span.start, span.length)) >= fewestWords - 1)
            kept.append(span);
    }
    return kept;
}

QList<Span> substantive(const QString &paragraph, const QList<Span> &spans)
{
    QList<Span> kept;
    for (const Span &span : spans) {
        const QStringView inside = QStringView(paragraph).mid(span.start + 1, span.length - 2);
        const bool sentence = wordCount(inside) >= 2 && endsSentence(inside.toString());
        if (wordCount(inside) >= fewestWords || sentence)
            kept.append(span);
    }
    return kept;
}

/// Nothing but quotations and marks between them.
bool isWholly(const QString &paragraph, const QList<Span> &spans)
{
    qsizetype outside = wordCount(paragraph);
    for (const Span &span : spans)
        outside -= wordCount(QStringView(paragraph).mid(span.start, span.length));
    return outside <= 0;
}

bool isCredit(const QString &clause)
{
    static const QRegularExpression dash(QStringLiteral("^[\\s.,]*[–—―-]\\s*\\p{L}"));
    return dash.match(clause).hasMatch();
}

} // namespace

QuoteReader::QuoteReader(const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
{ }

void QuoteReader::forgetSpeaker()
{
    m_last = {};
}

std::optional<Speaker> QuoteReader::attributed(const QString &clause, bool &isPronoun) const
{
    const QString small = folded(clause);
    const PhraseHit verb = findPhrase(small, m_vocabulary.speechVerbs);
    if (!verb.found())
        return isCredit(clause) ? std::optional(readSpeaker(clause, m_vocabulary)) : std::nullopt;
    const bool isHan = m_vocabulary.language.code() == QLatin1StringView("zh");
    const PhraseHit said = isHan ? findLastPhrase(small, m_vocabulary.speechVerbs) : verb;
    const Speaker before = readSpeaker(clause.left(said.position), m_vocabulary);
    if (!before.name.isEmpty())
        return before;
    const Speaker behind = isHan ? Speaker() : readSpeaker(clause.mid(said.end()), m_vocabulary);
    if (!behind.name.isEmpty())
        return behind;
    const QString verbText = small.mid(said.position, said.length);
    const bool nothingNamed
        = wordCount(clause.left(said.position)) + wordCount(clause.mid(said.end())) <= (isHan ? 4 : 3);
    isPronoun = nothingNamed || findPhrase(small, m_vocabulary.pronouns).found()
        || findPhrase(verbText, m_vocabulary.pronouns).found() || verbText.contains(QLatin1StringView("-t-"));
    return Speaker();
}

Speaker QuoteReader::resolved(const Speaker &speaker, bool &isKnown) const
{
    const QString surname = speaker.name.section(u' ', -1);
    for (const Speaker &known : m_known) {
        if (known.name == speaker.name || known.name.section(u' ', -1) == surname) {
            isKnown = true;
            const bool fuller = known.name.size() >= speaker.name.size();
            return {fuller ? known.name : speaker.name, speaker.title.isEmpty() ? known.title : speaker.title};
        }
    }
    return speaker;
}

std::optional<PrintedQuote> QuoteReader::read(const QString &paragraph)
{
    if (paragraph.size() > longestParagraph)
        return std::nullopt;
    PrintedQuote quote;
    const QList<Span> all = quotedSpans(paragraph);
    const QList<Span> told = substantive(paragraph, all);
    if (told.isEmpty())
        return std::nullopt;
    quote.spoken = longerThanTerms(paragraph, all);
    for (const Span &span : told) {
        if (!quote.spoken.contains(span))
            quote.spoken.append(span);
    }
    std::sort(quote.spoken.begin(), quote.spoken.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    bool said = false;
    bool isPronoun = false;
    for (const QString &clause : clausesAround(paragraph, told)) {
        const std::optional<Speaker> found = attributed(clause, isPronoun);
        said = said || found.has_value();
        if (found && !found->name.isEmpty()) {
            quote.speaker = resolved(*found, quote.continued);
            m_known.append(quote.speaker);
            m_last = quote.speaker;
            return quote;
        }
    }
    const bool whole = isWholly(paragraph, quote.spoken);
    if (!said && !whole)
        return std::nullopt;
    if ((isPronoun || whole) && !m_last.name.isEmpty()) {
        quote.speaker = m_last;
        quote.continued = true;
    }
    return quote;
}

Speaker QuoteReader::readCredit(const QString &line)
{
    const Speaker speaker = readSpeaker(line, m_vocabulary);
    if (!speaker.name.isEmpty()) {
        m_known.append(speaker);
        m_last = speaker;
    }
    return speaker;
}

} // namespace communique
