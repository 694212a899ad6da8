#include "workflow/approval.h"
#include "workflow/guards/guard.h"

#include <algorithm>

namespace communique {

namespace {

constexpr Roles pens = Roles(Role::Translator) | Role::Reviser;

/// Finds what one edition waits for.
class EditionSteps
{
public:
    EditionSteps(const Dossier &dossier, const Edition &edition)
        : m_dossier(dossier)
        , m_edition(edition)
        , m_isSource(edition.language == dossier.release.created.source)
        , m_stage(stageOf(edition))
        , m_stale(staleBlocks(dossier, edition.language))
    { }

    std::optional<NextStep> next() const
    {
        if (!m_edition.conflicts.isEmpty() && m_stage != EditionStage::Dropped)
            return step(Action::SettleConflict, writers(), m_edition.assignee);
        switch (m_stage) {
        case EditionStage::NotStarted:
        case EditionStage::Drafting:
            return whileDrafting();
        case EditionStage::InRevision:
            return step(Action::Revise, Role::Reviser);
        case EditionStage::Revised:
            return unsettled() ? toSettle() : step(Action::Submit, Roles(Role::PressOfficer) | pens);
        case EditionStage::AwaitingApproval:
            return unsettled() ? toSettle() : step(Action::Approve, Role::Supervisor);
        case EditionStage::Approved:
            return whileApproved();
        case EditionStage::Live:
            return whileLive();
        case EditionStage::Withdrawn:
        case EditionStage::Dropped:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    Roles writers() const { return m_isSource ? Role::PressOfficer : Role::Translator; }

    int unsettled() const
    {
        return static_cast<int>(
            std::count_if(m_stale.cbegin(), m_stale.cend(), [](const StaleBlock &block) { return !block.settled; }));
    }

    NextStep step(Action action, Roles roles, const PersonId &person = {}) const
    {
        const Progress progress = progressOf(m_dossier, m_edition.language);
        return {m_edition.language, action, roles, person, progress.done, progress.total, unsettled(), {}};
    }

    /// Nothing can be translated before there is something to translate.
    std::optional<NextStep> whileDrafting() const
    {
        if (!m_isSource && !m_dossier.sourceHead())
            return std::nullopt;
        const bool isWhole
            = m_edition.head() && unsettled() == 0 && guards::structure(m_dossier, m_edition.language).isEmpty();
        return step(isWhole ? Action::Submit : Action::Edit, writers(), m_edition.assignee);
    }

    /// Changed wording may stand as it is; a changed fact needs new words, for which the edition is opened again.
    NextStep toSettle() const
    {
        return step(worstUnsettled(m_stale) == Severity::Fact ? Action::Reopen : Action::Acknowledge, pens);
    }

    std::optional<NextStep> whileApproved() const
    {
        if (approvalOf(m_dossier, m_edition.language).validity == ApprovalValidity::Valid)
            return std::nullopt;
        return unsettled() ? toSettle() : step(Action::Approve, Role::Supervisor);
    }

    std::optional<NextStep> whileLive() const
    {
        if (unsettled())
            return step(Action::Edit, writers(), m_edition.assignee);
        if (approvalOf(m_dossier, m_edition.language).validity == ApprovalValidity::SourceChanged)
            return step(Action::Approve, Role::Supervisor);
        return std::nullopt;
    }

    const Dossier &m_dossier;
    const Edition &m_edition;
    const bool m_isSource;
    const EditionStage m_stage;
    const QList<StaleBlock> m_stale;
};

NextStep releaseStep(Action action)
{
    NextStep step;
    step.action = action;
    step.roles = Role::Supervisor;
    return step;
}

std::optional<NextStep> publishStep(const Release &release, const QDateTime &now)
{
    NextStep step = releaseStep(Action::Publish);
    if (release.embargo && now < release.embargo->utc)
        step.notBefore = release.embargo->utc;
    if (release.scheduled && now < release.scheduled->at.utc)
        step.notBefore = release.scheduled->at.utc;
    return step;
}

std::optional<NextStep> stepOfRelease(const Dossier &dossier, const QDateTime &now)
{
    if (guards::lastAct(dossier.release) == ReleaseAct::PutOnHold)
        return releaseStep(Action::LiftHold);
    const SignatureRecord *signature = validSignature(dossier);
    if (signature && guards::hasSomethingToPublish(dossier, signature->made))
        return publishStep(dossier.release, now);
    if (guards::requiredEditions(dossier).isEmpty() && guards::hasSomethingToSign(dossier))
        return releaseStep(Action::Sign);
    return std::nullopt;
}

} // namespace

QList<NextStep> nextSteps(const Dossier &dossier, const QDateTime &now)
{
    QList<NextStep> steps;
    if (guards::lastAct(dossier.release) == ReleaseAct::Spiked)
        return steps;
    for (const LanguageTag &language : dossier.release.languages()) {
        if (const auto step = EditionSteps(dossier, *dossier.release.edition(language)).next())
            steps.append(*step);
    }
    if (const auto step = stepOfRelease(dossier, now))
        steps.append(*step);
    return steps;
}

} // namespace communique
