#include "language/search_text.h"

#include "language/arabic_forms.h"
#include "language/letter_folding.h"

#include <algorithm>

namespace communique {

namespace {

constexpr QChar prefixSign = u'*';

/// A run of letters of one kind, folded.
struct Word
{
    LetterKind kind = LetterKind::None;
    QString folded;
    TextSpan place;
};

/// Cuts a text into words; every ideograph is a word of its own.
class WordScanner
{
public:
    explicit WordScanner(const QString &text)
        : m_text(text)
    { }

    QList<Word> words()
    {
        while (m_position < m_text.size())
            step();
        endWord();
        return m_words;
    }

private:
    void step()
    {
        const qsizetype start = m_position;
        const char32_t letter = nextLetter();
        const LetterKind kind = letterKind(letter);
        if (kind == LetterKind::Invisible)
            return;
        if (kind == LetterKind::None)
            return endWord();
        const bool isInWord = m_word.kind != LetterKind::None;
        const bool joins = isInWord && kind != LetterKind::Ideographic && m_word.kind != LetterKind::Ideographic
            && (kind == m_word.kind || kind == LetterKind::Neutral || m_word.kind == LetterKind::Neutral);
        if (!joins)
            beginWord(kind, start);
        if (m_word.kind == LetterKind::Neutral)
            m_word.kind = kind;
        appendFolded(letter, m_word.folded);
        m_word.place.length = m_position - m_word.place.start;
    }

    char32_t nextLetter()
    {
        const QChar high = m_text.at(m_position++);
        if (high.isHighSurrogate() && m_position < m_text.size() && m_text.at(m_position).isLowSurrogate())
            return QChar::surrogateToUcs4(high, m_text.at(m_position++));
        return high.unicode();
    }

    void beginWord(LetterKind kind, qsizetype start)
    {
        endWord();
        m_word = {kind, {}, {start, 0}};
    }

    void endWord()
    {
        if (!m_word.folded.isEmpty())
            m_words.append(std::move(m_word));
        m_word = {};
    }

    const QString &m_text;
    qsizetype m_position = 0;
    Word m_word;
    QList<Word> m_words;
};

bool areNeighbours(const Word &first, const Word &second)
{
    return first.kind == LetterKind::Ideographic && second.kind == LetterKind::Ideographic
        && first.place.end() == second.place.start;
}

SearchToken pairOf(const Word &first, const Word &second)
{
    const TextSpan place{first.place.start, second.place.end() - first.place.start};
    return {first.folded + second.folded, {}, place};
}

SearchToken tokenOf(const Word &word)
{
    if (word.kind != LetterKind::Arabic)
        return {word.folded, {}, word.place};
    const QStringList forms = arabicForms(word.folded);
    return {forms.first(), forms.value(1), word.place};
}

bool isIdeograph(QStringView text)
{
    const QList<uint> letters = text.toUcs4();
    return letters.size() == 1 && letterKind(letters.first()) == LetterKind::Ideographic;
}

// The part of a token's place that a query token asked for; empty if it is not this one.
TextSpan matchedPart(const SearchToken &token, const QString &asked)
{
    if (!asked.endsWith(prefixSign))
        return token.form == asked || token.otherForm == asked ? token.place : TextSpan();
    const QStringView prefix = QStringView(asked).chopped(1);
    if (!token.form.startsWith(prefix) && !token.otherForm.startsWith(prefix))
        return {};
    return isIdeograph(prefix) ? TextSpan{token.place.start, prefix.size()} : token.place;
}

void appendMerged(QList<TextSpan> &places, const TextSpan &place)
{
    if (!places.isEmpty() && places.last().end() >= place.start)
        places.last().length = std::max(places.last().end(), place.end()) - places.last().start;
    else
        places.append(place);
}

bool isElidedArticle(const QString &query, const Word &word)
{
    constexpr qsizetype longest = 2;
    const qsizetype behind = word.place.end();
    return word.kind == LetterKind::Alphabetic && word.folded.size() <= longest && behind + 1 < query.size()
        && (query.at(behind) == u'\'' || query.at(behind) == u'\u2019') && query.at(behind + 1).isLetter();
}

QString queryForm(const QString &query, const Word &word)
{
    constexpr qsizetype shortestPrefix = 2;
    const QString form = word.kind == LetterKind::Arabic ? arabicForms(word.folded).first() : word.folded;
    const bool isBeingTyped = word.place.end() == query.size() && form.size() >= shortestPrefix;
    return isBeingTyped ? form + prefixSign : form;
}

// Pairs of a run of ideographs that begins at \a first; a lone one is asked for as a prefix. Returns the run's end.
qsizetype appendIdeographs(const QList<Word> &words, qsizetype first, QStringList &tokens)
{
    qsizetype last = first;
    while (last + 1 < words.size() && areNeighbours(words.at(last), words.at(last + 1))) {
        tokens.append(words.at(last).folded + words.at(last + 1).folded);
        ++last;
    }
    if (last == first)
        tokens.append(words.at(first).folded + prefixSign);
    return last;
}

} // namespace

QList<SearchToken> scanTokens(const QString &text)
{
    const QList<Word> words = WordScanner(text).words();
    QList<SearchToken> tokens;
    tokens.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        if (i + 1 < words.size() && areNeighbours(word, words.at(i + 1)))
            tokens.append(pairOf(word, words.at(i + 1)));
        else
            tokens.append(tokenOf(word));
    }
    return tokens;
}

QStringList searchTokens(const QString &text)
{
    QStringList forms;
    for (const SearchToken &token : scanTokens(text)) {
        forms.append(token.form);
        if (!token.otherForm.isEmpty())
            forms.append(token.otherForm);
    }
    return forms;
}

QStringList queryTokens(const QString &query)
{
    const QList<Word> words = WordScanner(query).words();
    QStringList tokens;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).kind == LetterKind::Ideographic)
            i = appendIdeographs(words, i, tokens);
        else if (!isElidedArticle(query, words.at(i)))
            tokens.append(queryForm(query, words.at(i)));
    }
    tokens.removeDuplicates();
    return tokens;
}

QList<TextSpan> findTokens(const QString &text, const QStringList &queryTokens)
{
    return findTokens(scanTokens(text), queryTokens);
}

QList<TextSpan> findTokens(const QList<SearchToken> &tokens, const QStringList &queryTokens)
{
    QList<TextSpan> places;
    for (const SearchToken &token : tokens) {
        for (const QString &asked : queryTokens) {
            if (const TextSpan part = matchedPart(token, asked); part.length > 0)
                appendMerged(places, part);
        }
    }
    return places;
}

} // namespace communique
