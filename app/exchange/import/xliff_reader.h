#pragma once

#include "base/result.h"
#include "exchange/markup/bilingual_file.h"

#include <QByteArray>

namespace communique {

/// What an XLIFF file holds: its file elements that have anything to translate, at least one.
///
/// A unit's losses are those of XliffInlineReader; they say nothing of a unit without a translation.
using XliffIntake = QList<BilingualFile>;

/// Reads XLIFF 2.0, 2.1 and 2.2 and 1.0 to 1.2 (OASIS), whoever wrote it. Of what writeXliff() wrote it gives back the
/// same, fixed stretches and in 1.2 the states of sentences without a translation excepted.
///
/// 2.x: segments and ignorables as they stand, however a program has cut or joined them; the order of targets; states;
/// notes of units; our metadata. 1.x: trans-units in their groups; those named "UNIT/NUMBER" are one unit's sentences,
/// and a number that is missing is a sentence without source and translation; alternatives (alt-trans) and the cut
/// (seg-source) are passed over, and the source's words in a target that needs translation are no translation. Elements
/// and attributes of other programs are passed over in both.
///
/// Malformed with the line, where it is no such file, a unit has no id, two have the same, or there is nothing in it;
/// TooLarge: 64 MiB, 256 elements deep, 1,000 attributes a tag, 50,000 units.
Result<XliffIntake> readXliff(const QByteArray &bytes);

} // namespace communique
