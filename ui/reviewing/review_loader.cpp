#include "reviewing/review_loader.h"

#include "desk/deciding.h"
#include "storage/dossier_reader.h"

namespace communique {

namespace {

Digest lastApproved(const Edition &edition)
{
    for (auto it = edition.decisions.crbegin(); it != edition.decisions.crend(); ++it) {
        if (it->made.kind == DecisionKind::Approved)
            return it->made.content;
    }
    return {};
}

Digest baselineDigest(const Edition &edition, Baseline baseline, const Digest &lastReading)
{
    switch (baseline) {
    case Baseline::LastReading:
        return lastReading;
    case Baseline::LastApproval:
        return lastApproved(edition);
    case Baseline::Live:
        return edition.live ? edition.live->content : Digest();
    case Baseline::PreviousRevision:
        return edition.revisions.size() < 2 ? Digest() : edition.revisions.at(edition.revisions.size() - 2).digest();
    case Baseline::Nothing:
        break;
    }
    return {};
}

} // namespace

Result<ReviewMatter> loadReview(const Newsroom &newsroom, const Person &person, const ReleaseId &release,
    const LanguageTag &language, Baseline baseline, const Digest &lastReading)
{
    Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    const Edition *edition = dossier->release.edition(language);
    if (!edition || !edition->head())
        return Error{ErrorCode::NotFound, language.code(), QStringLiteral("edition")};
    ReviewMatter matter;
    const Digest digest = baselineDigest(*edition, baseline, lastReading);
    if (!digest.isEmpty()) {
        Result<Content> before = loadContent(newsroom.connection(), digest);
        if (!before)
            return before.error();
        matter.before = *std::move(before);
    }
    matter.history = historyOf(dossier->release, language);
    matter.action = stageOf(*edition) == EditionStage::InRevision ? Action::Revise : Action::Approve;
    matter.blockers = whatBlocks(newsroom, *dossier, requestFor(matter.action, language), person);
    matter.dossier = *std::move(dossier);
    return matter;
}

} // namespace communique
