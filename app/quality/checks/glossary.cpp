// An agreed term of the source stands in the target in one of its agreed forms; a forbidden term stands nowhere.
//
// Terms are found however they are inflected (language/term_matcher.h). What the source says by a forbidden term is not
// asked of the target. A term that two concepts share is agreed if either is.

#include "quality/checks/checks.h"

#include <QSet>

namespace communique::checks {

namespace {

bool isAgreed(const TermUse &use)
{
    return use.term.status != TermStatus::Forbidden;
}

QSet<ConceptId> agreedIn(const QList<TermHit> &hits)
{
    QSet<ConceptId> concepts;
    for (const TermHit &hit : hits) {
        for (const TermUse &use : hit.uses) {
            if (isAgreed(use))
                concepts.insert(use.conceptId);
        }
    }
    return concepts;
}

/// What is to be written in that language: the preferred term, else an admitted one; null where none is agreed.
const Term *agreedTerm(const Concept &entry, const LanguageTag &language)
{
    for (const Term &term : entry.terms) { // preferred before admitted before forbidden
        if (term.language == language && term.status != TermStatus::Forbidden)
            return &term;
    }
    return nullptr;
}

} // namespace

QList<Finding> glossary(const CheckedBlock &block)
{
    if (!block.context.aids || block.target.text.isEmpty())
        return {};
    const TermBook &terms = block.context.aids->terms;
    const QSet<ConceptId> here = agreedIn(terms.find(block.target.text, block.target.language));
    QSet<ConceptId> told;
    QList<Finding> found;
    for (const TermHit &hit : terms.find(block.source->text, block.source->language)) {
        const bool isThere = std::any_of(
            hit.uses.cbegin(), hit.uses.cend(), [&here](const TermUse &use) { return here.contains(use.conceptId); });
        for (const TermUse &use : hit.uses) {
            const Concept *entry = isThere || !isAgreed(use) ? nullptr : terms.entry(use.conceptId);
            const Term *agreed = entry ? agreedTerm(*entry, block.target.language) : nullptr;
            if (!agreed || told.contains(use.conceptId))
                continue;
            told.insert(use.conceptId);
            Finding finding = block.finding("glossary", agreed->text);
            finding.inSource = hit.place;
            finding.source = block.source->text.mid(hit.place.start, hit.place.length);
            finding.target = agreed->text;
            found.append(finding);
            break;
        }
    }
    return found;
}

QList<Finding> forbidden(const CheckedBlock &block)
{
    if (!block.context.aids)
        return {};
    const TermBook &terms = block.context.aids->terms;
    QList<Finding> found;
    for (const TermHit &hit : terms.find(block.target.text, block.target.language)) {
        if (std::any_of(hit.uses.cbegin(), hit.uses.cend(), isAgreed))
            continue;
        Finding finding = block.findingAt("forbidden-term", hit.place);
        finding.about = hit.uses.constFirst().term.text;
        const Concept *entry = terms.entry(hit.uses.constFirst().conceptId);
        if (const Term *agreed = entry ? agreedTerm(*entry, block.target.language) : nullptr)
            finding.source = agreed->text;
        found.append(finding);
    }
    return found;
}

} // namespace communique::checks
