#pragma once

#include "exchange/markup/xliff_names.h"

#include <QByteArray>

namespace communique {

/// Writes a text in two languages as XLIFF (OASIS), in UTF-8.
///
/// 2.1: a unit is a unit, a sentence a segment with its state, what stands between two an ignorable. Bold, italic,
/// links, foreign words, spoken words and what must not be broken are pc elements, addresses and tags stand in the
/// unit's original data; what is the same in every language is an annotation with translate="no". Where the file comes
/// from and what each unit was made from stand in the metadata module, category "communique".
///
/// 1.2: a sentence is a trans-unit named "UNIT/NUMBER", for few programs know other ways to cut a unit; a unit of one
/// sentence has the unit's name. Marks are g elements, fixed stretches mrk elements of type "protected"; the rest
/// stands in attributes of a namespace of ours.
///
/// A sentence without a translation has the source's words in its place in 1.2, in the state "needs-translation", for
/// OmegaT translates what stands there and nothing else. One with marks has none: programs built on translate-toolkit
/// may set words in front of elements that are there. V12ForOmegat fills those as well, and protects what is fixed.
///
/// A character that XML cannot say is a cp element in 2.1 and a blank in 1.2. Blanks are kept as they are
/// (xml:space="preserve").
QByteArray writeXliff(const BilingualFile &file, XliffVersion version);

/// The two families, each in a file of its own.
QByteArray writeXliff21(const BilingualFile &file);
QByteArray writeXliff12(const BilingualFile &file, XliffVersion version);

} // namespace communique
