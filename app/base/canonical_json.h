#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace communique {

/// JSON that has one spelling only, so that it can be digested and signed.
///
/// The form is that of RFC 8785 (JSON Canonicalization Scheme) for the values we use: objects with their keys in
/// order of UTF-16 code units, arrays, strings, true, false, null and whole numbers of at most 53 bits; no white space;
/// UTF-8; in strings only `"`, `\` and the control characters below U+0020 are escaped, the usual five by letter and
/// the others as \u00xx in lower case. Fractions never occur: whoever needs one writes a string.
QByteArray canonicalJson(const QJsonObject &object);

/// Reads one object. Refuses (Malformed) anything that is not exactly what canonicalJson() writes for the same value,
/// so that no two byte strings in a store can mean the same.
Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes);

} // namespace communique
