#include "language/search_text.h"

#include <algorithm>

namespace communique {

namespace {

constexpr QChar ellipsis = u'\u2026';

qsizetype hitsFrom(const QList<TextSpan> &hits, qsizetype first, qsizetype length)
{
    const qsizetype start = hits.at(first).start;
    return std::count_if(hits.cbegin() + first, hits.cend(),
        [start, length](const TextSpan &hit) { return hit.end() <= start + length; });
}

// The hit that an excerpt does best to begin with; the earliest of equals.
TextSpan bestFirstHit(const QList<TextSpan> &hits, qsizetype length)
{
    TextSpan best;
    qsizetype most = -1;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (const qsizetype count = hitsFrom(hits, i, length); count > most) {
            most = count;
            best = hits.at(i);
        }
    }
    return best;
}

// The first place a word begins at or behind \a wanted.
qsizetype wordStart(const QList<SearchToken> &tokens, qsizetype wanted)
{
    const auto found = std::find_if(
        tokens.cbegin(), tokens.cend(), [wanted](const SearchToken &token) { return token.place.start >= wanted; });
    return found == tokens.cend() ? wanted : found->place.start;
}

// The last place a word ends at or before \a wanted, if that is behind \a start.
qsizetype wordEnd(const QString &text, const QList<SearchToken> &tokens, qsizetype start, qsizetype wanted)
{
    qsizetype end = start;
    for (const SearchToken &token : tokens) {
        if (token.place.end() <= wanted)
            end = std::max(end, token.place.end());
    }
    if (end > start)
        return end;
    return wanted > start + 1 && text.at(wanted - 1).isHighSurrogate() ? wanted - 1 : wanted;
}

TextSpan window(const QString &text, const QList<SearchToken> &tokens, const QList<TextSpan> &hits, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return {0, text.size()};
    const qsizetype lead = maxLength / 4;
    const TextSpan hit = bestFirstHit(hits, maxLength - lead);
    const qsizetype earliest = std::min(hit.start - lead, text.size() - maxLength);
    const qsizetype start = earliest <= 0 ? 0 : std::min(wordStart(tokens, earliest), hit.start);
    const qsizetype wanted = std::min(start + maxLength, text.size());
    return {start, (wanted == text.size() ? wanted : wordEnd(text, tokens, start, wanted)) - start};
}

Excerpt cutOut(const QString &text, const QList<TextSpan> &hits, const TextSpan &shown)
{
    Excerpt result;
    if (shown.start > 0)
        result.text.append(ellipsis);
    const qsizetype shift = result.text.size() - shown.start;
    result.text.append(QStringView(text).mid(shown.start, shown.length));
    if (shown.end() < text.size())
        result.text.append(ellipsis);
    for (const TextSpan &hit : hits) {
        const qsizetype start = std::max(hit.start, shown.start);
        const qsizetype end = std::min(hit.end(), shown.end());
        if (start < end)
            result.hits.append({start + shift, end - start});
    }
    return result;
}

} // namespace

Excerpt excerpt(const QString &text, const QStringList &queryTokens, qsizetype maxLength)
{
    QString line = text;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    const QList<SearchToken> tokens = scanTokens(line);
    const QList<TextSpan> hits = findTokens(tokens, queryTokens);
    return cutOut(line, hits, window(line, tokens, hits, std::max<qsizetype>(maxLength, 1)));
}

} // namespace communique
