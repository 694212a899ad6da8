#pragma once

#include "model/content.h"
#include "model/translation_unit.h"

namespace communique {

/// A stretch of one edition beside its counterpart in another.
struct AlignedTexts
{
    BlockId block;
    quint32 sentence = 0; ///< within the block, from 1; 0 for the whole block
    QString source;
    QString target;
    QString previous; ///< the source text of the same kind in front of it
    QString next;

    bool operator==(const AlignedTexts &) const = default;
};

/// What a memory learns from two editions: each block with words that both have, and below it its sentences one by one
/// where both sides have as many, two at least. Where they have not, the whole block alone is sure.
QList<AlignedTexts> alignedTexts(
    const Content &source, const LanguageTag &sourceLanguage, const Content &target, const LanguageTag &targetLanguage);

} // namespace communique
