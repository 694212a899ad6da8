#include "desk/glossary_merge.h"

#include <algorithm>

namespace communique {

namespace {

QString keyOf(const Term &term)
{
    return term.language.code() + u' ' + term.text;
}

qsizetype sharedTerms(const Concept &a, const Concept &b)
{
    return std::count_if(a.terms.cbegin(), a.terms.cend(), [&b](const Term &term) {
        return std::any_of(b.terms.cbegin(), b.terms.cend(),
            [&term](const Term &other) { return other.language == term.language && other.text == term.text; });
    });
}

bool saysTheSame(const Concept &a, Concept b)
{
    b.id = a.id;
    return a == b;
}

/// The same preferred term in the first language in which both have one, and no other domain.
bool mayBeTheSame(const Concept &ours, const Concept &incoming)
{
    if (!incoming.domain.isEmpty() && incoming.domain != ours.domain)
        return false;
    for (const Term &term : incoming.terms) {
        const Term *other = ours.preferred(term.language);
        if (term.status == TermStatus::Preferred && other)
            return other->text == term.text;
    }
    return false;
}

/// Ours, with the incoming languages and fields in place of its own.
Concept merged(const Concept &ours, const Concept &incoming)
{
    Concept result = ours;
    if (!incoming.domain.isEmpty())
        result.domain = incoming.domain;
    if (!incoming.note.isEmpty())
        result.note = incoming.note;
    if (!incoming.source.isEmpty())
        result.source = incoming.source;
    QSet<LanguageTag> told;
    for (const Term &term : incoming.terms)
        told.insert(term.language);
    result.terms.removeIf([&told](const Term &term) { return told.contains(term.language); });
    result.terms += incoming.terms;
    sortTerms(result.terms);
    return result;
}

} // namespace

GlossaryMerge::GlossaryMerge(const QList<Concept> &standing)
{
    for (const Concept &entry : standing)
        keep(entry);
}

GlossaryMerge::Change GlossaryMerge::take(const Concept &incoming)
{
    const Concept *ours = counterpartOf(incoming);
    if (!ours) {
        Concept added = incoming;
        if (added.id.isEmpty() || m_standing.contains(added.id))
            added.id = newId<ConceptId>();
        keep(added);
        m_met.insert(added.id);
        return {Kind::Added, added};
    }
    const Concept before = *ours;
    m_met.insert(before.id);
    const Concept after = merged(before, incoming);
    if (after == before)
        return {Kind::Unchanged, before};
    forget(before);
    keep(after);
    return {Kind::Changed, after};
}

const Concept *GlossaryMerge::counterpartOf(const Concept &incoming) const
{
    const auto sameId = m_standing.constFind(incoming.id);
    if (sameId != m_standing.cend() && sharedTerms(*sameId, incoming) > 0)
        return &*sameId;
    QSet<ConceptId> candidates;
    for (const Term &term : incoming.terms)
        candidates += m_byTerm.value(keyOf(term));
    const Concept *best = nullptr;
    bool isAmbiguous = false;
    for (const ConceptId &id : candidates) {
        const Concept &ours = *m_standing.constFind(id);
        if (saysTheSame(ours, incoming))
            return &ours;
        if (m_met.contains(id) || !mayBeTheSame(ours, incoming))
            continue;
        const qsizetype lead = best ? sharedTerms(ours, incoming) - sharedTerms(*best, incoming) : 1;
        isAmbiguous = lead == 0 || (isAmbiguous && lead < 0);
        best = lead > 0 ? &ours : best;
    }
    return isAmbiguous ? nullptr : best;
}

void GlossaryMerge::keep(const Concept &entry)
{
    m_standing.insert(entry.id, entry);
    for (const Term &term : entry.terms)
        m_byTerm[keyOf(term)].insert(entry.id);
}

void GlossaryMerge::forget(const Concept &entry)
{
    m_standing.remove(entry.id);
    for (const Term &term : entry.terms)
        m_byTerm[keyOf(term)].remove(entry.id);
}

} // namespace communique
