#include "workflow/guards/guard.h"

#include "workflow/transitions.h"

namespace communique::guards {

namespace {

Blocker missing(const Question &question, Roles needed)
{
    return {QStringLiteral("ROLE"), question.request.language, {}, QStringLiteral("role-missing"),
        roleNames(needed).join(u',')};
}

/// Nobody translates or revises into a language that is not theirs.
Roles rolesInLanguage(const Question &question)
{
    Roles roles = question.actor.roles;
    if (!question.isAboutSource() && !question.actor.worksIn(question.request.language))
        roles &= ~(Roles(Role::Translator) | Role::Reviser);
    return roles;
}

/// An edition that was given to one translator is not another's.
Roles rolesWhereAssigned(const Question &question, Roles roles)
{
    const Edition *edition = question.edition();
    if (edition && !edition->assignee.isEmpty() && edition->assignee != question.actor.id)
        roles &= ~Roles(Role::Translator);
    return roles;
}

QList<Blocker> ofRoles(const Question &question, Roles needed)
{
    const LanguageTag &language = question.request.language;
    if (!(question.actor.roles & needed))
        return {missing(question, needed)};
    const Roles roles = rolesInLanguage(question);
    if (!(roles & needed))
        return {{QStringLiteral("ROLE"), language, {}, QStringLiteral("language-not-theirs"), {}}};
    if (!(rolesWhereAssigned(question, roles) & needed))
        return {{QStringLiteral("ASSIGNED"), language, {}, QStringLiteral("assigned-to-another"),
            question.edition()->assignee.toString()}};
    return {};
}

EditionSide side(const Question &question)
{
    return question.isAboutSource() ? EditionSide::Source : EditionSide::Target;
}

/// The roles that may in the edition's present stage; empty if nobody may.
Roles neededNow(const Question &question)
{
    Roles needed;
    for (const Transition &row : transitionsOf(question.request.action, side(question))) {
        if (row.isFrom(stageOf(*question.edition())))
            needed |= row.roles;
    }
    return needed;
}

Roles neededEver(const Question &question)
{
    Roles needed;
    for (const Transition &row : transitionsOf(question.request.action, side(question)))
        needed |= row.roles;
    return needed;
}

QList<Blocker> wrongStage(const Question &question, const QString &what)
{
    return {{QStringLiteral("STATE"), question.request.language, {}, what, stageName(stageOf(*question.edition()))}};
}

} // namespace

QList<Blocker> role(const Question &question)
{
    if (question.actor.revokedAt && question.now >= *question.actor.revokedAt)
        return {{QStringLiteral("ROLE"), {}, {}, QStringLiteral("person-revoked"), question.actor.id.toString()}};
    if (!isAboutAnEdition(question.request.action)) {
        const Roles needed = rolesForRelease(question.request.action);
        return question.actor.roles & needed ? QList<Blocker>() : QList<Blocker>{missing(question, needed)};
    }
    if (!question.edition())
        return {{QStringLiteral("STATE"), question.request.language, {}, QStringLiteral("edition-missing"), {}}};
    const Roles ever = neededEver(question);
    if (!ever)
        return wrongStage(question, QStringLiteral("wrong-stage"));
    if (QList<Blocker> found = ofRoles(question, ever); !found.isEmpty())
        return found;
    const Roles needed = neededNow(question);
    if (!needed)
        return wrongStage(question, QStringLiteral("wrong-stage"));
    if (!(question.actor.roles & needed))
        return wrongStage(question, QStringLiteral("not-with-them"));
    return ofRoles(question, needed);
}

} // namespace communique::guards
