#pragma once

#include "language/facts/fact_token.h"

namespace communique::facts {

/// What a number is a number of, as far as it changes its meaning: a share in a hundred, or money.
struct NumberUnit
{
    enum class Kind { None, Percent, Currency };
    Kind kind = Kind::None;
    QString currency; ///< ISO 4217: "USD"
    qsizetype first = 0; ///< the tokens of number and unit together
    qsizetype last = 0;
};

/// The unit before or behind the number that reaches from one token to another: "12 %", "por ciento", "百分之12", "US$
/// 5 million", "5 млн долл. США".
NumberUnit unitAround(const TokenText &text, qsizetype first, qsizetype last);

} // namespace communique::facts
