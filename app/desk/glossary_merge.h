#pragma once

#include "model/concept.h"

#include <QHash>
#include <QSet>

namespace communique {

/// Which of our concepts an incoming one is, and what becomes of it: the rules of importGlossary(), one concept after
/// the other, each seeing what the ones before it made.
class GlossaryMerge
{
public:
    enum class Kind { Added, Changed, Unchanged };
    struct Change
    {
        Kind kind = Kind::Unchanged;
        Concept result; ///< as it stands afterwards; always with an id
    };

    explicit GlossaryMerge(const QList<Concept> &standing);

    Change take(const Concept &incoming);

private:
    const Concept *counterpartOf(const Concept &incoming) const;
    void keep(const Concept &entry);
    void forget(const Concept &entry);

    QHash<ConceptId, Concept> m_standing;
    QHash<QString, QSet<ConceptId>> m_byTerm; ///< by language and text
    QSet<ConceptId> m_met; ///< which an earlier one of the file has been already: two of a file never become one
};

} // namespace communique
