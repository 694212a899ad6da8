#pragma once

#include "language/text_span.h"

#include <QList>
#include <QString>

namespace communique {

/// Web addresses, e-mail addresses and document symbols ("A/76/642") in a text: no language's words, and nobody's
/// typography. In order, none overlapping.
QList<TextSpan> findAddresses(const QString &text);

} // namespace communique
