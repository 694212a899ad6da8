#include "exchange/import/quote_spans.h"

namespace communique {

namespace {

struct MarkPair
{
    QStringView opening;
    QStringView closing;
};

// Where a mark closes in one usage and opens in another, the first to appear decides what its partner is.
constexpr MarkPair pairs[] = {
    {u"«", u"»"},
    {u"»", u"«"},
    {u"“", u"”"},
    {u"„", u"“”"},
    {u"”", u"“”"},
    {u"\"", u"\""},
    {u"「", u"」"},
    {u"『", u"』"},
    {u"＂", u"＂"},
    {u"〝", u"〞"},
};

const MarkPair *pairOf(QChar c)
{
    for (const MarkPair &pair : pairs) {
        if (pair.opening.contains(c))
            return &pair;
    }
    return nullptr;
}

/// The place of the mark that closes what opened at \a start; nested marks of the same kind are counted.
qsizetype closingOf(const QString &text, qsizetype start, const MarkPair &pair)
{
    int depth = 1;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (pair.closing.contains(text.at(i))) {
            if (--depth == 0)
                return i;
        } else if (pair.opening.contains(text.at(i))) {
            ++depth;
        }
    }
    return -1;
}

} // namespace

QList<Span> quotedSpans(const QString &text)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const MarkPair *pair = pairOf(text.at(i));
        if (!pair)
            continue;
        const qsizetype closing = closingOf(text, i, *pair);
        if (closing < 0) {
            if (i == 0 && text.size() > 1)
                spans.append({0, text.size()});
            return spans;
        }
        spans.append({i, closing - i + 1});
        i = closing;
    }
    return spans;
}

} // namespace communique
