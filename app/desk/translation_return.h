#pragma once

#include "desk/bilingual_edition.h"
#include "desk/translating_files.h"

namespace communique {

/// A translation that came back, compared with what was given out: which blocks it changes, and what they were made
/// from. It knows nothing of what stands in the edition now.
class TranslationReturn
{
public:
    /// \a given holds what was given out; \a formerSources are all states of the source edition that a unit may have
    /// been made from, the likeliest first, given.source among them.
    TranslationReturn(EditionPair given, const QList<Content> &formerSources);

    void take(const QList<BilingualUnit> &units);

    /// The edition with the file's words in place of those given out, and rows for what had none.
    const Content &content() const { return m_content; }
    /// The source block that each changed block was made from.
    const Bases &bases() const { return m_bases; }
    /// One a unit; those that change something are Taken.
    const QList<ReturnedUnit> &units() const { return m_units; }
    const LossCounts &losses() const { return m_losses; }

private:
    UnitFate fateOf(const BilingualUnit &unit, const UnitPlace &place);
    /// The state of the source block that the unit was made from, or null.
    const Block *originOf(const BilingualUnit &unit, const UnitPlace &place) const;
    Block &rowOf(const BlockId &id, const Block &origin);

    EditionPair m_given;
    QHash<QString, BilingualUnit> m_givenUnits;
    QList<Content> m_sources;
    Content m_content;
    Bases m_bases;
    QList<ReturnedUnit> m_units;
    LossCounts m_losses;
};

} // namespace communique
