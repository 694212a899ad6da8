#pragma once

#include "desk/memory.h"
#include "model/dossier.h"

#include <memory>

namespace communique {

/// What to ask the memory about one block of a target edition: the source block's words as they are now, with its
/// neighbours. Nothing where the source has no such block, or no words in it.
std::optional<MemoryQuery> suggestionQuery(
    const Dossier &dossier, const BlockId &block, const LanguageTag &target, const QDateTime &now);

/// The memory of a worker's newsroom, opened at the first question and kept open. Used on the worker's thread alone.
class Suggester
{
public:
    Result<QList<MemoryMatch>> suggest(const Newsroom &newsroom, const MemoryQuery &query);

private:
    const Newsroom *m_newsroom = nullptr;
    std::unique_ptr<MemoryReader> m_reader;
};

} // namespace communique
