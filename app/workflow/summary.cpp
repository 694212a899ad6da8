#include "workflow/summary.h"

#include "workflow/approval.h"

#include <algorithm>

namespace communique {

namespace {

QDateTime earliest(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

EditionSummary summarizeEdition(const Dossier &dossier, const Edition &edition)
{
    const QList<StaleBlock> stale = staleBlocks(dossier, edition.language);
    EditionSummary summary;
    summary.language = edition.language;
    summary.stage = stageOf(edition);
    summary.progress = progressOf(dossier, edition.language);
    summary.stale = static_cast<int>(
        std::count_if(stale.cbegin(), stale.cend(), [](const StaleBlock &block) { return !block.settled; }));
    summary.isLive = edition.live.has_value();
    summary.isApprovalValid = approvalOf(dossier, edition.language).validity == ApprovalValidity::Valid;
    summary.assignee = edition.assignee;
    summary.due = edition.due;
    return summary;
}

QString titleOf(const Dossier &dossier)
{
    const Content *source = dossier.sourceHead();
    const QString headline = source ? source->headline() : QString();
    return headline.isEmpty() ? dossier.release.created.reference : headline;
}

} // namespace

bool ReleaseSummary::isOpen() const
{
    return stage != ReleaseStage::Spiked && stage != ReleaseStage::Withdrawn
        && (stage != ReleaseStage::LiveComplete || !steps.isEmpty());
}

ReleaseSummary summarize(const Dossier &dossier)
{
    const Release &release = dossier.release;
    ReleaseSummary summary;
    summary.id = release.id;
    summary.reference = release.created.reference;
    summary.type = release.created.type;
    summary.title = titleOf(dossier);
    summary.source = release.created.source;
    summary.stage = stageOf(dossier);
    summary.embargo = release.embargo;
    if (release.scheduled)
        summary.scheduled = release.scheduled->at;
    summary.changedAt = release.changedAt;
    if (!release.publications.isEmpty())
        summary.publishedAt = release.publications.constLast().time;
    summary.owner = release.owner;
    for (const LanguageTag &language : release.languages()) {
        summary.editions.append(summarizeEdition(dossier, *release.edition(language)));
        summary.due = earliest(summary.due, summary.editions.constLast().due);
    }
    summary.steps = nextSteps(dossier, release.changedAt);
    return summary;
}

} // namespace communique
