#include "language/search_text.h"

#include "language/arabic_forms.h"
#include "language/word_scanner.h"

#include <algorithm>

namespace communique {

namespace {

constexpr QChar prefixSign = u'*';

SearchToken pairAt(const ScannedText &text, qsizetype index)
{
    const qsizetype start = text.words.at(index).place.start;
    return {text.pairAt(index), {}, {start, text.words.at(index + 1).place.end() - start}};
}

SearchToken wordAt(const ScannedText &text, qsizetype index)
{
    const Word &word = text.words.at(index);
    if (word.kind != LetterKind::Arabic)
        return {text.foldedOf(word), {}, word.place};
    const QStringList forms = arabicForms(text.foldedOf(word));
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

// The l’ of l’État, but not the it of it’s.
bool isElidedArticle(const QString &query, const Word &word)
{
    constexpr qsizetype longest = 2;
    const qsizetype behind = word.place.end();
    return word.kind == LetterKind::Alphabetic && word.folded.length <= longest && behind + 2 < query.size()
        && (query.at(behind) == u'\'' || query.at(behind) == u'\u2019') && query.at(behind + 1).isLetter()
        && query.at(behind + 2).isLetter();
}

// Whether the word may go on: it is the query's last and nothing stands behind it.
bool isBeingTyped(const QString &query, const SearchToken &word)
{
    constexpr qsizetype shortest = 2;
    return word.place.end() == query.size() && word.form.size() >= shortest;
}

// The pairs of the run of ideographs that begins at \a first; a lone one is asked for as a beginning. Returns its last.
qsizetype appendIdeographs(const ScannedText &query, qsizetype first, QStringList &tokens)
{
    qsizetype last = first;
    while (query.isFollowedByIdeograph(last))
        tokens.append(query.pairAt(last++));
    if (last == first)
        tokens.append(query.foldedOf(query.words.at(first)) + prefixSign);
    return last;
}

} // namespace

QList<SearchToken> scanTokens(const QString &text)
{
    const ScannedText scanned = scanWords(text);
    QList<SearchToken> tokens;
    tokens.reserve(scanned.words.size());
    for (qsizetype i = 0; i < scanned.words.size(); ++i)
        tokens.append(scanned.isFollowedByIdeograph(i) ? pairAt(scanned, i) : wordAt(scanned, i));
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
    const ScannedText scanned = scanWords(query);
    QStringList tokens;
    for (qsizetype i = 0; i < scanned.words.size(); ++i) {
        const Word &word = scanned.words.at(i);
        if (word.kind == LetterKind::Ideographic) {
            i = appendIdeographs(scanned, i, tokens);
        } else if (!isElidedArticle(query, word)) {
            const SearchToken token = wordAt(scanned, i);
            tokens.append(isBeingTyped(query, token) ? token.form + prefixSign : token.form);
        }
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
