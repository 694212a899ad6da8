#pragma once

#include <QtGlobal>

namespace communique {

/// A stretch of a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool isEmpty() const { return length == 0; }

    bool operator==(const TextSpan &) const = default;
};

} // namespace communique
