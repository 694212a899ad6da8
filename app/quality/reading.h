#pragma once

#include "language/facts/fact.h"
#include "model/block.h"

namespace communique {

/// A block as the checks read it: each is read once, however many are compared with it.
struct Reading
{
    Block block;
    LanguageTag language;
    QString text;
    QList<Fact> facts;
    QList<TextSpan> sentences;
};

Reading readBlock(const Block &block, const LanguageTag &language);

/// Whether the block is prose a translator translates: neither an end mark nor a picture without a caption.
bool isProse(const Block &block);

} // namespace communique
