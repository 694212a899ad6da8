#pragma once

#include "language/memory_segment.h"

namespace communique {

/// A unit in which words were found.
struct ConcordanceHit
{
    QString unit; ///< KeptUnit::id()
    QString origin;
    QString who;
    QDateTime when;
    UnitStatus status = UnitStatus::Imported;
    LanguageTag language; ///< in which it was found
    QList<UnitText> texts; ///< in all languages, the one it was found in first
    bool isPhrase = false; ///< the words stand there one after the other

    bool operator==(const ConcordanceHit &) const = default;
};

/// Where words occur in the memory, in every language at once. Case and accents do not matter (letter_folding.h), the
/// last word may be the beginning of one. Units where the words stand together come first, then those that have all of
/// them anywhere; within each, the newest part of the memory first. At most \a limit; a search ends early once it has
/// so many phrases or has looked at some ten thousand texts, so that a word that is everywhere costs no more than
/// another.
QList<ConcordanceHit> findInMemory(const std::vector<MemoryPart> &parts, const QString &words, int limit);

} // namespace communique
