#pragma once

#include "language/word_diff.h"
#include "model/content.h"

namespace communique {

/// What became of one block.
enum class BlockChange { Unchanged, Changed, Added, Removed };

/// One row of a redline of two contents.
struct BlockDiff
{
    BlockId id;
    BlockChange change = BlockChange::Unchanged;
    bool isMoved = false; ///< it stands elsewhere among the blocks that both have; it may be Changed as well
    std::optional<Block> before; ///< none if it was Added
    std::optional<Block> after; ///< none if it was Removed
    QList<DiffSpan> words; ///< of its text; all Equal if only the kind or another field changed

    bool operator==(const BlockDiff &) const = default;
};

/// What changed from \a before to \a after, blocks matched by id: one row a block, in the order of \a after; a removed
/// block stands behind the one it followed. Of blocks that changed places the fewest possible count as moved.
/// Precondition: ids are unique in each (ensureIds()).
QList<BlockDiff> diffContents(const Content &before, const Content &after);

} // namespace communique
