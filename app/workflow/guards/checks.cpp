// G-facts and G-checks (WORKFLOW.md section 4), and who may accept a finding.
//
// Whoever may work on the edition accepts a warning. A blocking finding is accepted by somebody who answers for the
// edition and did not write it: a reviser or a supervisor of a translation, a supervisor of the source.

#include "workflow/guards/guard.h"

#include <algorithm>

namespace communique::guards {

namespace {

bool isAboutFacts(const Finding &finding)
{
    return finding.code.startsWith(QLatin1StringView("fact-"));
}

const Finding *openFinding(const QList<Finding> &open, const QString &key)
{
    const auto found
        = std::find_if(open.cbegin(), open.cend(), [&key](const Finding &finding) { return finding.key() == key; });
    return found == open.cend() ? nullptr : &*found;
}

Roles rolesForBlocking(const Question &question)
{
    return question.isAboutSource() ? Roles(Role::Supervisor) : Role::Reviser | Role::Supervisor;
}

} // namespace

QList<Blocker> checks(const Dossier &dossier, const LanguageTag &language)
{
    QList<Blocker> found;
    for (const Finding &finding : dossier.openFindings(language)) {
        if (finding.severity != FindingSeverity::Blocking)
            continue;
        const QString code = isAboutFacts(finding) ? QStringLiteral("FACTS") : QStringLiteral("CHECKS");
        const Blocker blocker{code, language, finding.block, QStringLiteral("finding-open"), finding.code};
        if (!found.contains(blocker))
            found.append(blocker);
    }
    return found;
}

QList<Blocker> acceptance(const Question &question)
{
    const LanguageTag &language = question.request.language;
    const QList<Finding> open = question.dossier.openFindings(language);
    const Finding *finding = openFinding(open, question.request.finding);
    if (!finding)
        return {{QStringLiteral("STATE"), language, question.request.block, QStringLiteral("no-such-finding"), {}}};
    if (finding->severity != FindingSeverity::Blocking)
        return {};
    const Roles needed = rolesForBlocking(question);
    if (!(question.actor.roles & needed)) {
        return {{QStringLiteral("ROLE"), language, finding->block, QStringLiteral("role-missing"),
            roleNames(needed).join(u',')}};
    }
    const Edition *edition = question.edition();
    if (!edition || !translatorsOf(*edition).contains(question.actor.id))
        return {};
    return {{QStringLiteral("EYES"), language, finding->block, QStringLiteral("accepter-contributed"),
        question.actor.id.toString()}};
}

} // namespace communique::guards
