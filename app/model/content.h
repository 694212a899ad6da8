#pragma once

#include "model/block.h"

namespace communique {

/// The words of one edition at one moment: blocks in order.
///
/// Always true after ensureIds(): every block has an id and no two share one. A value, cheap to copy; equality is
/// word for word, mark for mark.
struct Content
{
    QList<Block> blocks;

    /// The block of that id, or null.
    const Block *find(const BlockId &id) const;
    /// The position of the block of that id, or -1.
    qsizetype indexOf(const BlockId &id) const;
    /// The plain text of the first block of a kind; empty if there is none.
    template <typename Kind> QString firstText() const
    {
        for (const Block &block : blocks) {
            if (std::holds_alternative<Kind>(block.body))
                return block.text().plain();
        }
        return {};
    }
    QString headline() const { return firstText<Headline>(); }

    bool operator==(const Content &) const = default;
};

/// Gives an id to every block that lacks one or repeats an earlier one's.
void ensureIds(Content &content);

/// The digest of one block's kind and words, its id left out: a target block names the source block it was made from by
/// this, so moving a block does not make its translations stale.
Digest blockDigest(const Block &block);

} // namespace communique
