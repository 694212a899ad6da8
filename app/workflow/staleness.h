#pragma once

#include "model/dossier.h"

namespace communique {

/// How much a change of a source block matters to its translations (WORKFLOW.md section 4, G-stale).
enum class Severity {
    None, ///< S0: the same after canonicalisation
    Typography, ///< S1: white space, quotes, dashes, apostrophes only
    Wording, ///< S2: words, but no fact, name, number, quote or link
    Fact, ///< S3: a number, date, name, quote, link or contact, or a block added or removed
};

/// Compares the words and attributes of two states of one block; ids are not looked at.
Severity changeSeverity(const Block &before, const Block &after);

/// A target block that was made from another source block than the one that stands there now.
struct StaleBlock
{
    BlockId block; ///< shared by source and target
    Severity severity = Severity::None;
    Digest from; ///< of the source block it was made from; empty for a source block with no target yet
    Digest to; ///< of the source block now; empty for one that was removed
    bool settled = false; ///< acknowledged for exactly this new source block, or S0/S1

    bool operator==(const StaleBlock &) const = default;
};

/// Every block of \a language that differs in origin from the source's head, in source order; empty for the source
/// edition itself and before an edition's first revision. A source block that has no counterpart in the edition counts
/// (Fact), a target block whose source is gone as well. A target block that waits for its first words is not stale.
QList<StaleBlock> staleBlocks(const Dossier &dossier, const LanguageTag &language);

/// The worst severity that is not settled.
Severity worstUnsettled(const QList<StaleBlock> &blocks);

} // namespace communique
