#pragma once

#include "language/memory_segment.h"

namespace communique {

/// What is looked for in the memory.
struct MemoryQuery
{
    LanguageTag source;
    LanguageTag target;
    QString text;
    QString previous; ///< the text in front of it, where known
    QString next;
    QString style; ///< the release's type (releaseTypeName()), where known
    QDateTime now; ///< for the age of what is found; invalid: age does not count
    int minimum = 70; ///< per cent
    int limit = 5;
};

/// A unit that may serve.
struct MemoryMatch
{
    int score = 0; ///< similarity() in per cent, untouched by penalties
    int penalty = 0; ///< points that order it behind others
    bool isContext = false; ///< alike to the last letter, and so is a neighbour of it
    QString source; ///< as it came in
    QString target;
    QString unit; ///< KeptUnit::id()
    QString origin;
    QString who;
    QDateTime when;
    QString style;
    UnitStatus status = UnitStatus::Imported;
    bool isMachine = false;

    bool operator==(const MemoryMatch &) const = default;
};

/// Points taken off before matches are put in order. They never hide a match: `minimum` is about the score alone.
inline constexpr int machinePenalty = 5; ///< no person has put their name to it
inline constexpr int stylePenalty = 2; ///< from another type of release
inline constexpr int yearsAPoint = 5; ///< one point for each so many years of age …
inline constexpr int agePenalty = 3; ///< … up to so many points

/// Finds what is most alike to a text in the memory, and measures it exactly.
///
/// Candidates come from the keys of the index (memory_keys.h), the rare ones first, and those that share most letters
/// by them are measured by EditDistance. Where few forms have a fitting length, or the query is so short that it may
/// share no word with its like, all of them are measured. What the best candidates are is exact; that none is missed is
/// near certain, and tests and benchmarks count it against the search of everything.
///
/// Keeps room to work in; one for each thread.
class MemorySearch
{
public:
    /// Best first: context matches before all others, then by score less penalty, then approved before confirmed before
    /// imported, the younger first. Two units with the same words in both languages count once.
    QList<MemoryMatch> find(const std::vector<MemoryPart> &parts, const MemoryQuery &query);

private:
    friend class MemoryScan;
    std::vector<quint16> m_weights; ///< by form within the stretch that is looked at; all 0 between searches
    std::vector<quint32> m_candidates;
};

} // namespace communique
