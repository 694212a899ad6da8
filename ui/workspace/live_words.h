#pragma once

#include "model/dossier.h"
#include "workspace/block_dress.h"

namespace communique {

/// The release as it would stand if what is in the panes were sealed now: heads replaced by the words typed, each
/// changed block made from the source as it is typed. For showing only; nothing is decided by it.
Dossier withLiveWords(const Dossier &dossier, const QMap<LanguageTag, Content> &words);

/// How far each block is that a pane shows of an edition.
QHash<BlockId, BlockStatus> blockStatuses(const Dossier &live, const LanguageTag &language, const Content &shown);

/// The first block behind \a from, going round, whose status is one of \a wanted; empty if there is none.
BlockId nextBlock(const Content &content, const QHash<BlockId, BlockStatus> &statuses, const BlockId &from,
    const QList<BlockStatus> &wanted);

} // namespace communique
