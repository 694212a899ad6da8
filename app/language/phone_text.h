#pragma once

#include "base/language_tag.h"

namespace communique {

/// A telephone number as it is printed in a text of that language; it is kept as E.164 ("+12125550142").
///
/// The international form of ITU-T E.123 section 2: plus, country code, groups of digits, parted by no-break spaces so
/// that a line never ends within a number. The country code's length is that of ITU-T E.164 (one digit for zones 1 and
/// 7, else two or three); the groups are those usual in the countries we know, else threes from the left with no single
/// digit left over. In a text that runs from right to left the number stands in an isolate, U+2068 … U+2069 (FORMATS.md
/// section 3). What is not E.164 comes back as it is.
QString phoneText(const QString &e164, const LanguageTag &language);

} // namespace communique
