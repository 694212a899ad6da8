#pragma once

#include "base/result.h"
#include "language/house_style.h"

#include <functional>

namespace communique {

/// A house style as a file holds it.
///
/// One JSON object, UTF-8:
///
///     { "format": 1, "id": "un/fr", "name": "United Nations, French", "language": "fr",
///       "extends": "base/fr",           what it builds on; its own rules come first, then those of the base
///       "without": ["rule-id", …],      rules of the base that it does not want
///       "rules": [ { "id": "space-before-colon", "message": { "en": "…", "fr": "…" },
///                    "severity": "note" | "warning" | "blocking",         absent: warning
///                    "fix": "typing" | "asked" | "none",                  absent: asked
///                    "find": a PCRE2 pattern over Unicode properties,
///                    "replace": text with \1 … \9, or "change": "lower-case",
///                    "kinds": ["list-item", …],                           absent: all
///                    "examples": [["before", "after"], …] } ] }
///
/// A rule of the same id as one of the base takes its place. A pattern whose replacement does not use \1 … \9 replaces
/// its first group where it has one. An example of a rule that only finds says the same text twice.
///
/// Malformed with the place in detail for anything else: an unknown key, a pattern that is none, an id twice, a rule
/// without an example that shows it at work, an example that does not come out as it says.
/// \a loadBase gives the bytes of another style by its id.
Result<HouseStyle> parseHouseStyle(
    const QByteArray &bytes, const std::function<Result<QByteArray>(const QString &id)> &loadBase);

} // namespace communique
