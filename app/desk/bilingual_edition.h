#pragma once

#include "exchange/markup/bilingual_file.h"
#include "model/dossier.h"

#include <QSet>

namespace communique {

/// An edition beside its source, at any two moments.
struct EditionPair
{
    Content source;
    Content target; ///< empty where nothing is translated
    LanguageTag sourceLanguage;
    LanguageTag targetLanguage;
    TranslationState state = TranslationState::Translated; ///< of what has words
    QSet<BlockId> stale; ///< blocks to be looked at again: they are Initial, and a note says why
};

/// The texts a translator gets: for each source block with words its text, under the block's id, and its word fields
/// (block_fields.h), under "BLOCK.FIELD". What has neither letters nor digits, such as the end mark, is left out.
///
/// A block's text is cut into sentences where the translation has as many; else it is one segment. Between two
/// sentences stands a gap, empty where nothing stands there. The facts that are written the same in every language are
/// fixed: addresses, links, telephone numbers, document symbols, and plain digits unless one language of the two is
/// Arabic, which has digits of its own.
QList<BilingualUnit> bilingualUnits(const EditionPair &pair);

/// What a unit's id means in a release; `block` is empty where it means nothing.
struct UnitPlace
{
    BlockId block;
    QString field; ///< empty: the block's text
};
UnitPlace placeOfUnit(const QString &id);

} // namespace communique
