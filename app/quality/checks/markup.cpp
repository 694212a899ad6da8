// Signs of a markup language that were meant to be read by a program: tags, entities, marks of structured text,
// placeholders.

#include "quality/checks/checks.h"

#include <QRegularExpression>

namespace communique::checks {

QList<Finding> markup(const CheckedBlock &block)
{
    static const QRegularExpression shape(
        QStringLiteral("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|&(?:[A-Za-z]{2,8}|#\\d{2,5});"
                       "|\\*\\*|\\{\\{|\\}\\}|\\[\\[|\\]\\]|~~|%[sd]\\b|\\{\\d\\}|\\$\\{"));
    if (std::holds_alternative<EndMark>(block.target.block.body))
        return {};
    QList<Finding> found;
    for (auto it = shape.globalMatch(block.target.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append(block.findingAt("markup", {match.capturedStart(), match.capturedLength()}));
    }
    return found;
}

} // namespace communique::checks
