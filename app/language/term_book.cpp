#include "language/term_book.h"

#include <QSet>

namespace communique {

TermBook::TermBook(const QList<Concept> &glossary)
{
    QSet<LanguageTag> languages;
    for (const Concept &entry : glossary) {
        m_entries.insert(entry.id, entry);
        for (const Term &term : entry.terms)
            languages.insert(term.language);
    }
    for (const LanguageTag &language : std::as_const(languages))
        m_matchers.insert(language, TermMatcher(glossary, language));
}

QList<TermHit> TermBook::find(const QString &text, const LanguageTag &language) const
{
    const auto matcher = m_matchers.constFind(language);
    return matcher == m_matchers.cend() ? QList<TermHit>() : matcher->find(text);
}

const Concept *TermBook::entry(const ConceptId &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &*found;
}

} // namespace communique
