#pragma once

#include "base/result.h"

#include <QByteArray>

namespace communique {

/// The encoding an XML declaration names in the first 200 bytes; empty if none does.
QByteArray declaredXmlEncoding(const QByteArray &bytes);

/// A first look at an XML text, linear and without memory, before a parser spends time on it (TRUST.md section 2
/// item 5). Refuses a DOCTYPE with an internal subset (Malformed), so that no entity is ever declared, and a tag with
/// more than 1,000 attributes (TooLarge), on which QXmlStreamReader spends quadratic time. Subject "line N".
Outcome checkXmlLimits(const QString &xml);

} // namespace communique
