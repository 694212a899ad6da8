#pragma once

#include "language/term_matcher.h"

namespace communique {

/// A glossary, compiled once for every language that it speaks. A value; may be used from several threads at once.
class TermBook
{
public:
    TermBook() = default;
    explicit TermBook(const QList<Concept> &glossary);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// The terms in a text, in whatever form they are inflected; none in a language the glossary does not speak.
    QList<TermHit> find(const QString &text, const LanguageTag &language) const;
    /// The entry of that id; null if there is none.
    const Concept *entry(const ConceptId &id) const;

private:
    QHash<ConceptId, Concept> m_entries;
    QHash<LanguageTag, TermMatcher> m_matchers;
};

} // namespace communique
