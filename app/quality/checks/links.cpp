// The links of a block lead to the same places, whether they lie under words or are written out; a part that only
// chooses a language does not count.

#include "quality/checks/checks.h"

#include "language/facts/link_value.h"

namespace communique::checks {

namespace {

struct Link
{
    QString value;
    QString url;
    TextSpan place;
};

QList<Link> linksOf(const Reading &reading)
{
    QList<Link> links;
    qsizetype at = 0;
    for (const Run &run : reading.block.text().runs()) {
        if (!run.marks.link.isEmpty())
            links.append({facts::linkValue(run.marks.link), run.marks.link, {at, run.text.size()}});
        at += run.text.size();
    }
    for (const Fact &fact : reading.facts) {
        if (fact.kind == FactKind::Link)
            links.append({fact.value, fact.written, fact.place});
    }
    return links;
}

bool has(const QList<Link> &links, const QString &value)
{
    for (const Link &link : links) {
        if (link.value == value)
            return true;
    }
    return false;
}

} // namespace

QList<Finding> links(const CheckedBlock &block)
{
    const QList<Link> there = linksOf(*block.source);
    const QList<Link> here = linksOf(block.target);
    QList<Finding> found;
    for (const Link &link : there) {
        if (has(here, link.value))
            continue;
        Finding finding = block.finding("link-missing", link.value);
        finding.inSource = link.place;
        finding.source = link.url;
        found.append(finding);
    }
    for (const Link &link : here) {
        if (has(there, link.value))
            continue;
        Finding finding = block.finding("link-extra", link.value);
        finding.inTarget = link.place;
        finding.target = link.url;
        found.append(finding);
    }
    return found;
}

} // namespace communique::checks
