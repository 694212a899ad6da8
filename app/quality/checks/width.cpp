// Chinese punctuation is full-width: a comma, stop, colon, semicolon, question or exclamation mark behind an ideograph,
// and brackets around them.

#include "quality/checks/checks.h"

namespace communique::checks {

namespace {

constexpr QStringView halfWidth = u",.:;?!()";
constexpr QStringView fullWidth = u"，。：；？！（）";

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || QStringView(u"”》」』）").contains(c);
}

/// "3.5", "A:B" and addresses keep theirs: what counts is what stands before, for an opening bracket what follows.
bool isMisplaced(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text.at(at - 1) : QChar();
    const QChar behind = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (text.at(at) == u'(')
        return isIdeograph(before) || isIdeograph(behind);
    return isIdeograph(before) || (before.isDigit() && isIdeograph(behind) && text.at(at) != u'.');
}

} // namespace

QList<Finding> width(const CheckedBlock &block)
{
    if (!block.target.language.code().startsWith(QLatin1StringView("zh")))
        return {};
    const QString &text = block.target.text;
    QList<Finding> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype kind = halfWidth.indexOf(text.at(i));
        if (kind < 0 || !isMisplaced(text, i))
            continue;
        Finding finding = block.findingAt("half-width", {i, 1});
        finding.about = text.mid(i > 3 ? i - 4 : 0, 8);
        finding.fix = QString(fullWidth.at(kind));
        found.append(finding);
    }
    return found;
}

} // namespace communique::checks
