#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace communique {

/// What must be there for a measurement to mean anything; ends the program where it is not.
template <typename T> T take(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *std::move(result);
}

inline void expect(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().subject), qPrintable(outcome.error().detail));
}

} // namespace communique
