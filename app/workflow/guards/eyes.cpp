// Four eyes by identity, whatever roles a person holds (WORKFLOW.md section 2, S1 to S4).

#include "workflow/guards/guard.h"

namespace communique::guards {

namespace {

Blocker eyesBlocker(const LanguageTag &language, const QString &what, const PersonId &person)
{
    return {QStringLiteral("EYES"), language, {}, what, person.toString()};
}

QList<Blocker> ofApprover(const Question &question)
{
    const Edition *edition = question.edition();
    if (!edition || !edition->contributors().contains(question.actor.id))
        return {};
    return {eyesBlocker(edition->language, QStringLiteral("approver-contributed"), question.actor.id)};
}

QList<Blocker> ofReviser(const Question &question)
{
    const Edition *edition = question.edition();
    if (!edition || !translatorsOf(*edition).contains(question.actor.id))
        return {};
    return {eyesBlocker(edition->language, QStringLiteral("reviser-translated"), question.actor.id)};
}

QList<Blocker> ofSigner(const Question &question)
{
    QList<Blocker> found;
    for (const LanguageTag &language : requiredLanguages(question.release())) {
        const Edition *edition = question.release().edition(language);
        if (edition && edition->contributors().contains(question.actor.id))
            found.append(eyesBlocker(language, QStringLiteral("signer-contributed"), question.actor.id));
    }
    return found;
}

QList<Blocker> ofSecond(const Question &question)
{
    const Person *second = question.dossier.roster.find(question.request.second);
    const bool counts
        = second && second->id != question.actor.id && !(second->revokedAt && question.now >= *second->revokedAt);
    if (counts)
        return {};
    return {eyesBlocker({}, QStringLiteral("second-person-missing"), question.request.second)};
}

} // namespace

QList<PersonId> translatorsOf(const Edition &edition)
{
    const QList<PersonId> contributors = edition.contributors();
    QList<PersonId> translators;
    for (qsizetype i = 0; i < edition.revisions.size(); ++i) {
        const PersonId &author = edition.revisions.at(i).author();
        const Decision *before = nullptr;
        for (const Decision &decision : edition.decisions) {
            if (decision.number < edition.revisionEntries.at(i))
                before = &decision;
        }
        const bool isRevision = before && before->made.kind == DecisionKind::SubmittedForRevision;
        if (!isRevision && contributors.contains(author) && !translators.contains(author))
            translators.append(author);
    }
    return translators;
}

QList<Blocker> eyes(const Question &question)
{
    switch (question.request.action) {
    case Action::Approve:
        return ofApprover(question);
    case Action::Revise:
        return ofReviser(question);
    case Action::Edit:
    case Action::Restore: {
        const Edition *edition = question.edition();
        const bool isRevising = edition && stageOf(*edition) == EditionStage::InRevision;
        return isRevising ? ofReviser(question) : QList<Blocker>();
    }
    case Action::Sign:
        return ofSigner(question);
    case Action::Withdraw:
        return ofSecond(question);
    default:
        return {};
    }
}

} // namespace communique::guards
