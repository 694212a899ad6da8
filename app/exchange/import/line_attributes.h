#pragma once

#include "base/result.h"

#include <QList>

namespace communique {

/// One "key=value" at the end of a line of structured text.
struct LineAttribute
{
    QString key;
    QString value;
};

/// " {key=value; key=value}", or nothing for an empty list. A ";", "}" or "\" in a value gets a backslash.
QString attributeNotation(const QList<LineAttribute> &attributes);

/// A line parted in its text and the attributes at its end.
struct AttributedLine
{
    QString text;
    QList<LineAttribute> attributes;
};
/// Parts a line. What stands in braces without "=" is text.
AttributedLine splitAttributes(const QString &line);

} // namespace communique
