#pragma once

#include "language/term_words.h"

#include <QHash>

namespace communique {

/// A glossary term that stands in a text.
struct TermUse
{
    ConceptId conceptId;
    Term term;

    bool operator==(const TermUse &) const = default;
};

/// A stretch of a text and the terms it is a form of: more than one where concepts share a term.
struct TermHit
{
    TextSpan place;
    QList<TermUse> uses;

    bool operator==(const TermHit &) const = default;
};

/// Finds the terms of one glossary in texts of one language, in every form in which they may be inflected
/// (term_forms.h): compiled once, then one pass over each text.
///
/// From left to right, the longest term at each place; hits never overlap. A hit is whole words; a word is not within
/// another that a hyphen, an at sign, a full stop or an underscore joins it to (garde-côtes holds no garde). In Chinese
/// a term is found anywhere. Each word of a term may be inflected by itself; between them stand blanks, hyphens or
/// quotation marks as the text likes, other marks as in the term. A place counts UTF-16 code units, and an Arabic word
/// whole with what is written onto it. A value; may be used from several threads at once.
class TermMatcher
{
public:
    TermMatcher() = default;
    TermMatcher(const QList<Concept> &glossary, const LanguageTag &language);

    bool isEmpty() const { return m_uses.isEmpty(); }
    const LanguageTag &language() const { return m_language; }
    QList<TermHit> find(const QString &text) const;

private:
    /// A step in the tree of all terms: from a node, over a gap, by a word.
    struct Edge
    {
        int node = 0;
        int gap = 0;
        int word = 0;
        bool operator==(const Edge &) const = default;
        friend size_t qHash(const Edge &e, size_t seed = 0) { return qHashMulti(seed, e.node, e.gap, e.word); }
    };
    class Walk;

    void add(const ConceptId &conceptId, const Term &term);
    int gapNumber(const QString &gap);
    int wordNumber(const TermWord &word, const Term &term, qsizetype wordsInTerm);

    LanguageTag m_language;
    QHash<QStringList, int> m_words; ///< each distinct set of keys has a number
    QHash<QString, QList<int>> m_keys; ///< which words answer to a key
    QHash<QString, int> m_gaps;
    QHash<Edge, int> m_edges;
    QHash<int, QList<TermUse>> m_uses; ///< of the nodes at which a term ends
};

} // namespace communique
