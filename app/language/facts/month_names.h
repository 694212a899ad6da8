#pragma once

#include "language/facts/fact_token.h"

namespace communique::facts {

/// A month by its name: 1 to 12, and the last token of it ("أيار/مايو" has two names); number 0 where there is none.
struct MonthName
{
    int number = 0;
    qsizetype last = 0;
};

/// The month named at a token, in any case and both Arabic calendars' names. English months begin with a capital.
MonthName monthAt(const TokenText &text, qsizetype index);

} // namespace communique::facts
