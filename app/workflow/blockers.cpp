#include "workflow/blockers.h"

#include "workflow/guards/guard.h"
#include "workflow/transitions.h"

namespace communique {

namespace {

/// What the action asks of the edition's own words.
QList<Blocker> ofWords(const guards::Question &question)
{
    const LanguageTag &language = question.request.language;
    const Edition *edition = question.edition();
    if (!edition || !edition->head())
        return {};
    switch (question.request.action) {
    case Action::Submit:
        if (stageOf(*edition) != EditionStage::Revised)
            return guards::conflicts(question.dossier, language) + guards::structure(question.dossier, language);
        return guards::words(question.dossier, language) + guards::checks(question.dossier, language)
            + guards::comments(question.dossier, language);
    case Action::Revise:
        return guards::words(question.dossier, language) + guards::checks(question.dossier, language);
    case Action::Approve:
        return guards::words(question.dossier, language) + guards::checks(question.dossier, language)
            + guards::comments(question.dossier, language);
    default:
        return {};
    }
}

} // namespace

QList<Blocker> blockers(const Dossier &dossier, const Request &request, const Person &actor, const QDateTime &now)
{
    const guards::Question question{dossier, request, actor, now};
    return guards::role(question) + guards::hold(question) + guards::stage(question) + guards::eyes(question)
        + guards::reason(question) + ofWords(question) + guards::release(question) + guards::clock(question);
}

std::optional<DecisionKind> decisionFor(const Dossier &dossier, const Request &request)
{
    const Edition *edition = dossier.release.edition(request.language);
    if (!edition || !isAboutAnEdition(request.action))
        return std::nullopt;
    const bool isSource = request.language == dossier.release.created.source;
    const EditionStage stage = stageOf(*edition);
    for (const Transition &row : transitionsOf(request.action, isSource ? EditionSide::Source : EditionSide::Target)) {
        if (row.isFrom(stage))
            return row.records;
    }
    return std::nullopt;
}

QMap<LanguageTag, Digest> editionsGoingOut(const Dossier &dossier)
{
    QMap<LanguageTag, Digest> going;
    for (const Edition &edition : dossier.release.editions) {
        if (guards::isReady(dossier, edition.language))
            going.insert(edition.language, edition.headDigest());
    }
    return going;
}

Progress progressOf(const Dossier &dossier, const LanguageTag &language)
{
    const Content *source = dossier.sourceHead();
    const Content *own = dossier.head(language);
    if (!source)
        return {};
    Progress progress{0, static_cast<int>(source->blocks.size())};
    for (const Block &block : source->blocks) {
        const Block *counterpart = own ? own->find(block.id) : nullptr;
        if (counterpart && (!counterpart->text().isEmpty() || block.text().isEmpty()))
            ++progress.done;
    }
    return progress;
}

} // namespace communique
