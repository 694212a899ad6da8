// Somebody's very words stay so: a quote has as many spoken stretches, and words between quotation marks in running
// text do not lose them.
//
// Left alone: more marks than the source has, and running text whose source is Russian, which puts names between
// quotation marks. The marks of Chinese titles are none.

#include "quality/checks/checks.h"

#include <algorithm>

namespace communique::checks {

namespace {

int spokenRuns(const Block &block)
{
    int count = 0;
    for (const Run &run : block.text().runs())
        count += run.marks.spoken ? 1 : 0;
    return std::max(count, 1); // none marked: all is spoken
}

int openingMarks(const QString &text)
{
    int count = 0;
    bool isOpen = false;
    for (const QChar c : text) {
        if (c == u'“' || c == u'«' || c == u'「' || c == u'『' || c == u'„')
            ++count;
        if (c == u'"')
            count += (isOpen = !isOpen) ? 1 : 0;
    }
    return count;
}

QList<Finding> countFinding(const CheckedBlock &block, int there, int here)
{
    Finding finding = block.finding("quote-count", QStringLiteral("%1 > %2").arg(there).arg(here));
    finding.source = QString::number(there);
    finding.target = QString::number(here);
    return {finding};
}

} // namespace

QList<Finding> quotes(const CheckedBlock &block)
{
    const bool areQuotes = std::holds_alternative<Quote>(block.source->block.body)
        && std::holds_alternative<Quote>(block.target.block.body);
    const int there = areQuotes ? spokenRuns(block.source->block) : openingMarks(block.source->text);
    const int here = areQuotes ? spokenRuns(block.target.block) : openingMarks(block.target.text);
    const bool isJudged = areQuotes || block.source->language.code() != QLatin1StringView("ru");
    if (isJudged && (areQuotes ? there != here : here == 0 && there > 0))
        return countFinding(block, there, here);
    // The marks themselves may have been lost while the stretch is still marked as spoken.
    const bool lostMarks = areQuotes && openingMarks(block.source->text) > 0 && openingMarks(block.target.text) == 0;
    return lostMarks ? countFinding(block, openingMarks(block.source->text), 0) : QList<Finding>();
}

} // namespace communique::checks
