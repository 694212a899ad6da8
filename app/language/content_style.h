#pragma once

#include "language/house_style.h"
#include "model/content.h"

namespace communique {

/// A slip and the block it is in.
struct ContentSlip
{
    BlockId block;
    StyleSlip slip;
    bool operator==(const ContentSlip &) const = default;
};

/// How a style looks at a block: links and foreign-language spans are nobody's typography here.
StyleView styleViewOf(const Block &block);

/// All slips of an edition, in its order.
QList<ContentSlip> findStyleSlips(const HouseStyle &style, const Content &content);

/// The block with one slip put right; marks stay with the words around it. Unchanged where the slip has no fix or lies
/// outside the text.
Block withSlipFixed(const Block &block, const StyleSlip &slip);

} // namespace communique
