#include "exchange/import/speaker_reader.h"

#include "exchange/import/phrase.h"

#include <QRegularExpression>

namespace communique {

namespace {

constexpr qsizetype longestPhrase = 600;

QString bare(QString word)
{
    static const QRegularExpression edges(
        QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$"), QRegularExpression::UseUnicodePropertiesOption);
    return word.remove(edges);
}

bool isParticle(const QString &word)
{
    static const QStringList particles = words(u"de|da|di|do|dos|del|della|van|von|der|den|la|le|bin|ibn|al|el|ben|"
                                               u"bint|ter|ten|y|san|abu");
    return particles.contains(word) || word.startsWith(QLatin1StringView("al-"));
}

/// The words of one segment with what can be said of each.
class Tokens
{
public:
    Tokens(const QString &segment, const Vocabulary &vocabulary)
        : m_vocabulary(vocabulary)
        , m_isCased(vocabulary.language.code() != QLatin1StringView("ar"))
        , m_words(segment.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
    { }

    qsizetype size() const { return m_words.size(); }
    QString joined(qsizetype from, qsizetype to) const { return m_words.mid(from, to - from).join(u' '); }

    bool isHonorific(qsizetype i) const
    {
        const QString word = folded(m_words.at(i));
        return m_vocabulary.honorifics.contains(word) || m_vocabulary.honorifics.contains(bare(word));
    }
    bool isTitleWord(qsizetype i) const
    {
        const QString word = bare(folded(m_words.at(i)));
        return m_vocabulary.titleWords.contains(word) || m_vocabulary.titleWords.contains(word.section(u'-', 0, 0))
            || m_vocabulary.titleWords.contains(word.section(u'-', -1));
    }
    bool isPreposition(qsizetype i) const
    {
        const QString word = folded(m_words.at(i));
        return m_vocabulary.prepositions.contains(bare(word)) || word.startsWith(QLatin1StringView("l'"))
            || word.startsWith(QLatin1StringView("d'"));
    }
    bool isAcronym(qsizetype i) const
    {
        const QString word = bare(m_words.at(i));
        return word.size() >= 2 && word == word.toUpper() && word != word.toLower() && !word.contains(u'.');
    }
    bool isNameWord(qsizetype i) const
    {
        const QString word = bare(m_words.at(i));
        if (word.isEmpty() || isTitleWord(i) || isPreposition(i))
            return false;
        if (!m_isCased)
            return !isArabicPhraseWord(word);
        return word.at(0).isUpper();
    }
    bool isNamePart(qsizetype i) const { return isNameWord(i) || isHonorific(i); }
    bool isInnerPart(qsizetype i) const { return isNamePart(i) || isParticle(bare(folded(m_words.at(i)))); }

    /// The end of the name that begins at \a from.
    qsizetype nameEnd(qsizetype from) const
    {
        qsizetype end = from;
        for (qsizetype i = from; i < size() && isInnerPart(i); ++i)
            end = isNamePart(i) ? i + 1 : end;
        return end;
    }
    bool isName(qsizetype from, qsizetype to) const
    {
        const bool titled = from < to && isHonorific(from);
        return to - from >= 2 && to - from <= (titled ? 6 : 5) && nameEnd(from) == to && !isTitled(from, to);
    }
    bool isTitled(qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (isTitleWord(i) && !isHonorific(i))
                return true;
        }
        return false;
    }
    /// In "директор Агентства Ольга Петрова" the organisation's genitive stands before the name: without a patronymic a
    /// Russian name has two words.
    qsizetype russianNameStart(qsizetype start) const
    {
        const bool isRussian = m_vocabulary.language.code() == QLatin1StringView("ru");
        if (!isRussian || size() - start < 3 || isHonorific(start))
            return start;
        static const QRegularExpression patronymic(QStringLiteral("(?:вич|ьич|вна|чна)$"));
        for (qsizetype i = start; i < size(); ++i) {
            if (bare(m_words.at(i)).contains(patronymic))
                return start;
        }
        return size() - 2;
    }
    qsizetype lastTitleWord() const
    {
        for (qsizetype i = size() - 1; i >= 0; --i) {
            if (isTitleWord(i) && !isHonorific(i))
                return i;
        }
        return -1;
    }

private:
    /// Words with the article or a joined preposition are part of a title, not of a name.
    static bool isArabicPhraseWord(const QString &word)
    {
        return word.startsWith(u"لل") || (word.startsWith(u"ال") && word.size() > 6) || word.startsWith(u"بال");
    }

    const Vocabulary &m_vocabulary;
    bool m_isCased;
    QStringList m_words;
};

QString tidy(const QString &text)
{
    static const QRegularExpression edges(
        QStringLiteral("^[\\s,،，:：;–—\\-\"“”«»()]+|[\\s,،，:：;–—\\-\"“”«»(.。]+$"));
    QString result = text;
    return result.remove(edges);
}

/// A name's own final full stop ("Jr.") is not worth the many sentences that end there.
QString tidyTitle(const QString &text, const Vocabulary &vocabulary)
{
    QString title = tidy(text);
    for (PhraseHit hit = phraseAtStart(folded(title), vocabulary.articles); hit.found() && hit.position == 0;
         hit = phraseAtStart(folded(title), vocabulary.articles)) {
        title = tidy(title.mid(hit.length));
    }
    return title;
}

QStringList segmentsOf(const QString &phrase)
{
    static const QRegularExpression comma(QStringLiteral("[,،，]\\s*|\\s+[–—]\\s+"));
    QStringList segments;
    for (const QString &segment : tidy(phrase.left(longestPhrase)).split(comma, Qt::SkipEmptyParts))
        segments.append(segment.trimmed());
    return segments;
}

/// A segment such as "in his report" ends what is said of the speaker.
bool isTail(const QString &segment)
{
    static const QStringList tails
        = words(u"in|at|during|after|on|while|when|who|ahead|speaking|dans|lors|à l'occasion|"
                u"en|durante|tras|al|во время|в|на|после|в ходе|خلال|في|أثناء|adding|"
                u"ajoutant|qui|quien|que|где|который|которая|الذي|التي|before|pendant");
    return phraseAtStart(folded(segment), tails).position == 0;
}

QString titleFrom(const QStringList &segments, qsizetype first, const Vocabulary &vocabulary)
{
    QStringList parts;
    for (qsizetype i = first; i < segments.size() && !isTail(segments.at(i)); ++i)
        parts.append(segments.at(i));
    return tidyTitle(parts.join(QStringLiteral(", ")), vocabulary);
}

/// A segment that is a name from end to end; its neighbours give the title.
std::optional<Speaker> wholeSegment(const QStringList &segments, const Vocabulary &vocabulary)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Tokens tokens(segments.at(i), vocabulary);
        if (!tokens.isName(0, tokens.size()))
            continue;
        const QString title = i == 0 ? titleFrom(segments, 1, vocabulary)
                                     : tidyTitle(segments.mid(0, i).join(QStringLiteral(", ")), vocabulary);
        return Speaker{tidy(segments.at(i)), title};
    }
    return std::nullopt;
}

/// "исполнительный директор ЮНИСЕФ Кэтрин Рассел": the name follows the office and the organisation's letters.
std::optional<Speaker> titleThenName(const Tokens &tokens, const Vocabulary &vocabulary)
{
    const qsizetype titleWord = tokens.lastTitleWord();
    if (titleWord < 0)
        return std::nullopt;
    qsizetype start = tokens.size();
    while (start > titleWord + 1 && tokens.isInnerPart(start - 1))
        --start;
    for (qsizetype i = titleWord + 1; i < tokens.size(); ++i) {
        if (tokens.isHonorific(i))
            start = i;
    }
    while (start < tokens.size() && (tokens.isAcronym(start) || !tokens.isNamePart(start)))
        ++start;
    start = std::max(start, tokens.russianNameStart(start));
    const bool isFree = start == titleWord + 1 || tokens.isAcronym(start - 1)
        || (start < tokens.size() && tokens.isHonorific(start)) || !tokens.isPreposition(start - 1);
    if (!isFree || !tokens.isName(start, tokens.size()))
        return std::nullopt;
    return Speaker{tidy(tokens.joined(start, tokens.size())), tidyTitle(tokens.joined(0, start), vocabulary)};
}

/// "Jane Doe of the agency", "António Guterres dans son rapport": a name, then something in small letters.
std::optional<Speaker> nameThenRest(const QStringList &segments, const Vocabulary &vocabulary)
{
    const Tokens tokens(segments.constFirst(), vocabulary);
    const qsizetype end = tokens.nameEnd(0);
    if (end == tokens.size() || !tokens.isName(0, end))
        return std::nullopt;
    const QString rest = tokens.joined(end, tokens.size());
    const bool restIsTitle = tokens.isTitled(end, tokens.size());
    return Speaker{
        tidy(tokens.joined(0, end)), restIsTitle ? tidyTitle(rest, vocabulary) : titleFrom(segments, 1, vocabulary)};
}

Speaker readHanSpeaker(const QString &phrase, const Vocabulary &vocabulary)
{
    const QStringList segments = segmentsOf(phrase);
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        QString segment = tidy(segments.at(i));
        const PhraseHit title = findLastPhrase(segment, vocabulary.titleWords);
        if (!title.found() && findPhrase(segment, vocabulary.honorifics).position < 1)
            continue;
        const QString behind = title.found() ? segment.mid(title.end()) : segment;
        const PhraseHit stop = findPhrase(behind, vocabulary.prepositions);
        const QString name = tidy(stop.position > 0 ? behind.left(stop.position) : behind);
        if (stop.position != 0 && name.size() >= 2 && name.size() <= 24)
            return {name, title.found() ? tidy(segment.left(title.end())) : QString()};
    }
    return {};
}

} // namespace

Speaker readSpeaker(const QString &phrase, const Vocabulary &vocabulary)
{
    if (vocabulary.language.code() == QLatin1StringView("zh"))
        return readHanSpeaker(phrase.left(longestPhrase), vocabulary);
    const QStringList segments = segmentsOf(phrase);
    if (segments.isEmpty())
        return {};
    if (auto whole = wholeSegment(segments, vocabulary))
        return *whole;
    for (const QString &segment : segments) {
        if (auto titled = titleThenName(Tokens(segment, vocabulary), vocabulary))
            return *titled;
    }
    if (auto leading = nameThenRest(segments, vocabulary))
        return *leading;
    const Tokens first(segments.constFirst(), vocabulary);
    const bool isPronoun = vocabulary.pronouns.contains(folded(tidy(segments.constFirst())));
    const bool surname = !isPronoun && first.size() == 1 && first.isNameWord(0) && !first.isAcronym(0);
    return {surname ? tidy(segments.constFirst()) : QString(), QString()};
}

bool looksLikeName(const QString &text, const Vocabulary &vocabulary)
{
    if (vocabulary.language.code() == QLatin1StringView("zh") && !text.isEmpty() && isHan(text.at(0)))
        return text.size() >= 2 && text.size() <= 12 && !findPhrase(text, vocabulary.titleWords).found();
    const Tokens tokens(text, vocabulary);
    return tokens.isName(0, tokens.size());
}

} // namespace communique
