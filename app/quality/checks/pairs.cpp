// Brackets and quotation marks come in pairs.
//
// Left alone: apostrophes and single quotation marks, which cannot be told from each other; "1)" of an enumeration.

#include "quality/checks/checks.h"

#include <algorithm>

namespace communique::checks {

namespace {

constexpr QStringView openers = u"([{«“《「『【（〈";
constexpr QStringView closers = u")]}»”》」』】）〉";

struct Open
{
    QChar closer;
    qsizetype at;
};

bool isEnumeration(const QString &text, qsizetype at)
{
    return (text.at(at) == u')' || text.at(at) == u'）') && at > 0 && at <= 3 && text.at(at - 1).isLetterOrNumber();
}

Finding unpaired(const CheckedBlock &block, qsizetype at)
{
    Finding finding = block.findingAt("unpaired", {at, 1});
    finding.about = finding.target + u' ' + block.target.text.mid(std::max<qsizetype>(0, at - 8), 16);
    return finding;
}

/// Half-width and full-width brackets close each other; the check of widths says the rest.
bool closes(QChar closer, QChar c)
{
    return closer == c || (closer == u')' && c == u'）') || (closer == u'）' && c == u')');
}

} // namespace

QList<Finding> pairs(const CheckedBlock &block)
{
    const QString &text = block.target.text;
    QList<Open> open;
    QList<Finding> found;
    qsizetype straight = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (const qsizetype kind = openers.indexOf(c); kind >= 0) {
            open.append({closers.at(kind), i});
        } else if (closers.contains(c)) {
            if (!open.isEmpty() && closes(open.constLast().closer, c))
                open.removeLast();
            else if (!isEnumeration(text, i))
                found.append(unpaired(block, i));
        } else if (c == u'"') {
            straight = straight < 0 ? i : -1;
        }
    }
    for (const Open &left : open)
        found.append(unpaired(block, left.at));
    if (straight >= 0)
        found.append(unpaired(block, straight));
    return found;
}

} // namespace communique::checks
