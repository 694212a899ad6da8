#pragma once

#include "language/facts/fact_token.h"

#include <optional>

namespace communique::facts {

/// A number written with Chinese numerals, from the token at which it was looked for to `last`.
struct HanNumber
{
    QString value; ///< canonical (decimal.h)
    qsizetype last = 0;
    bool isFirm = true; ///< followed by a measure or made of several numerals; 一 in 一些 is none
};

/// Whether the token is a numeral or a power of ten: 三, 〇, 百, 万, also 叁 and 佰.
bool isHanNumeral(const Token &token);

/// The number that begins at a token: 一百二十三, 二〇二二, 两千, and digits followed by a power: 4万, 1亿2000万.
std::optional<HanNumber> hanNumberAt(const TokenText &text, qsizetype index);

} // namespace communique::facts
