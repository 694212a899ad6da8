#pragma once

#include "language/facts/fact_token.h"

#include <optional>

namespace communique::facts {

/// A number spelled out, from the token at which it was looked for to `last`.
struct WordNumber
{
    qint64 value = 0;
    qsizetype last = 0;
    bool isOrdinal = false;
    bool isFirm = true; ///< no common word of another meaning
};

/// The number that begins at a token, in the words of the text's language: "quatre-vingt-dix-sept", "двадцати трёх",
/// "ثلاثة وعشرون ألفا". Takes as many words as make one number and no more; nothing where none begins.
std::optional<WordNumber> wordNumberAt(const TokenText &text, qsizetype index);

/// The power of ten that multiplies the number before it ("million", "тыс", "آلاف"), as its exponent; 0 for any other
/// token.
int multiplierAt(const TokenText &text, qsizetype index);

} // namespace communique::facts
