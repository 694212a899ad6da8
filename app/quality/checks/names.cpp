// Who is named in the source is named in the target, as the directory, the speakers and the contacts of the release
// spell them there.
//
// Left alone: names that are known in one language only.

#include "quality/checks/checks.h"
#include "quality/names_in_release.h"

#include <algorithm>

namespace communique::checks {

namespace {

/// The words of the target that may be the misspelt name: as many as it has parts, sharing one with it.
TextSpan likelyPlace(const QString &text, const QString &name)
{
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(part.left(std::max<qsizetype>(2, part.size() - 2)));
        if (at < 0)
            continue;
        qsizetype end = at;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        return {at, end - at};
    }
    return {};
}

} // namespace

QList<Finding> names(const CheckedBlock &block)
{
    QList<Finding> found;
    for (const NamePair &pair : block.context.names) {
        const bool inFull = block.source->text.contains(pair.source);
        const bool byFamilyName = !inFull && mentionsFamilyName(block.source->text, pair.source, block.source->language)
            && pair.source.contains(u' ');
        if (!inFull && !byFamilyName)
            continue;
        const bool isThere = inFull ? mentionsInFull(block.target.text, pair.target, block.target.language)
                                    : mentionsFamilyName(block.target.text, pair.target, block.target.language);
        if (isThere)
            continue;
        Finding finding = block.finding("name-differs", pair.source + QStringLiteral(" > ") + pair.target);
        finding.inSource = {block.source->text.indexOf(pair.source), pair.source.size()};
        if (!inFull)
            finding.inSource = {};
        finding.source = pair.source;
        finding.inTarget = likelyPlace(block.target.text, pair.target);
        finding.target = block.target.text.mid(finding.inTarget.start, finding.inTarget.length);
        found.append(finding);
    }
    return found;
}

} // namespace communique::checks
