#include "language/term_matcher.h"

namespace communique {

namespace {

constexpr int root = 0;
constexpr int noGap = -1; ///< in front of a term's first word

/// A mark that makes one word of the letters on both its sides.
bool joinsWords(QChar c)
{
    return QStringView(u"-\u2010\u2011@._").contains(c);
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isWithinAWord(const QString &text, const TextSpan &place)
{
    const qsizetype before = place.start - 1;
    if (before > 0 && joinsWords(text.at(before)) && isLetterAt(text, before - 1))
        return true;
    const qsizetype after = place.end();
    return after + 1 < text.size() && joinsWords(text.at(after)) && isLetterAt(text, after + 1);
}

/// A term that ends in a quotation mark takes the text's along; so at its beginning.
TextSpan withOuterMarks(const QString &text, TextSpan place, const QString &term)
{
    if (isQuotationMark(term.back()) && place.end() < text.size() && isQuotationMark(text.at(place.end())))
        ++place.length;
    if (isQuotationMark(term.front()) && place.start > 0 && isQuotationMark(text.at(place.start - 1)))
        place = {place.start - 1, place.length + 1};
    return place;
}

} // namespace

/// One text on its way through the tree.
class TermMatcher::Walk
{
public:
    Walk(const TermMatcher &matcher, const QString &text)
        : m_matcher(matcher)
        , m_text(text)
        , m_words(termWords(text, matcher.m_language))
        , m_first(m_words.size())
        , m_inner(m_words.size())
    { }

    QList<TermHit> run()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            readWord(i);
        QList<TermHit> hits;
        for (qsizetype i = 0; i < m_words.size();) {
            const qsizetype length = longestAt(i, hits);
            i += std::max<qsizetype>(1, length);
        }
        return hits;
    }

private:
    void readWord(qsizetype index)
    {
        for (const QString &reading : readingsOfWord(m_words.at(index), m_matcher.m_language)) {
            const bool lostConjunction = reading.startsWith(u'+');
            addNumbers(m_first[index], lostConjunction ? reading.mid(1) : reading);
            addNumbers(m_inner[index], reading);
        }
    }

    void addNumbers(QList<int> &numbers, const QString &key) const
    {
        const auto found = m_matcher.m_keys.constFind(key);
        if (found == m_matcher.m_keys.cend())
            return;
        for (const int number : *found) {
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }

    /// Appends the hit that begins with that word; the number of its words, 0 for none.
    qsizetype longestAt(qsizetype start, QList<TermHit> &hits) const
    {
        TermHit best;
        qsizetype length = 0;
        QList<int> nodes = stepsFrom({root}, noGap, m_first.at(start));
        for (qsizetype i = start; !nodes.isEmpty(); ++i) {
            if (TermHit hit = hitAt(nodes, start, i); !hit.uses.isEmpty()) {
                best = hit;
                length = i - start + 1;
            }
            if (i + 1 >= m_words.size())
                break;
            nodes = stepsFrom(nodes, m_matcher.m_gaps.value(m_words.at(i + 1).gap, noGap), m_inner.at(i + 1));
        }
        if (length > 0)
            hits.append(best);
        return length;
    }

    QList<int> stepsFrom(const QList<int> &nodes, int gap, const QList<int> &words) const
    {
        QList<int> reached;
        for (const int node : nodes) {
            for (const int word : words) {
                const auto next = m_matcher.m_edges.constFind(Edge{node, gap, word});
                if (next != m_matcher.m_edges.cend())
                    reached.append(*next);
            }
        }
        return reached;
    }

    TermHit hitAt(const QList<int> &nodes, qsizetype first, qsizetype last) const
    {
        TermHit hit;
        hit.place.start = m_words.at(first).place.start;
        hit.place.length = m_words.at(last).place.end() - hit.place.start;
        if (m_words.at(first).kind != LetterKind::Ideographic && isWithinAWord(m_text, hit.place))
            return {};
        for (const int node : nodes) {
            for (const TermUse &use : m_matcher.m_uses.value(node)) {
                if (!hit.uses.contains(use))
                    hit.uses.append(use);
            }
        }
        if (!hit.uses.isEmpty())
            hit.place = withOuterMarks(m_text, hit.place, hit.uses.constFirst().term.text);
        return hit;
    }

    const TermMatcher &m_matcher;
    const QString &m_text;
    QList<TermWord> m_words;
    QList<QList<int>> m_first; ///< what each word may be as the first of a term
    QList<QList<int>> m_inner; ///< and behind another
};

TermMatcher::TermMatcher(const QList<Concept> &glossary, const LanguageTag &language)
    : m_language(language)
{
    for (const Concept &entry : glossary) {
        for (const Term &term : entry.terms) {
            if (term.language == language)
                add(entry.id, term);
        }
    }
}

QList<TermHit> TermMatcher::find(const QString &text) const
{
    return isEmpty() ? QList<TermHit>() : Walk(*this, text).run();
}

void TermMatcher::add(const ConceptId &conceptId, const Term &term)
{
    const QList<TermWord> words = termWords(term.text, m_language);
    int node = root;
    for (qsizetype i = 0; i < words.size(); ++i) {
        // Edges in front of a first word have no gap, so the root is never reached again.
        const int gap = i == 0 ? noGap : gapNumber(words.at(i).gap);
        const Edge edge{node, gap, wordNumber(words.at(i), term, words.size())};
        const auto next = m_edges.constFind(edge);
        node = next != m_edges.cend() ? *next : *m_edges.insert(edge, int(m_edges.size()) + 1);
    }
    if (node != root)
        m_uses[node].append(TermUse{conceptId, term});
}

int TermMatcher::gapNumber(const QString &gap)
{
    const auto known = m_gaps.constFind(gap);
    return known != m_gaps.cend() ? *known : *m_gaps.insert(gap, int(m_gaps.size()));
}

int TermMatcher::wordNumber(const TermWord &word, const Term &term, qsizetype wordsInTerm)
{
    const QStringList keys = keysOfTermWord(word, term, wordsInTerm);
    const auto known = m_words.constFind(keys);
    if (known != m_words.cend())
        return *known;
    const int number = int(m_words.size());
    m_words.insert(keys, number);
    for (const QString &key : keys)
        m_keys[key].append(number);
    return number;
}

} // namespace communique
