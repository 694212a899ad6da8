#include "workflow/transitions.h"

namespace communique {

namespace {

template <typename... Stages> constexpr unsigned bits(Stages... stages)
{
    return (stageBit(stages) | ...);
}

using enum EditionStage;

constexpr unsigned atTheDesk = bits(NotStarted, Drafting, Live);
constexpr unsigned withWords = bits(Drafting, InRevision, Revised, AwaitingApproval, Approved, Live);
constexpr EditionSides source = EditionSide::Source;
constexpr EditionSides target = EditionSide::Target;
constexpr EditionSides any = EditionSides(EditionSide::Source) | EditionSide::Target;
constexpr Roles officer = Role::PressOfficer;
constexpr Roles translator = Role::Translator;
constexpr Roles reviser = Role::Reviser;
constexpr Roles supervisor = Role::Supervisor;
constexpr Roles pens = translator | reviser;

// clang-format off
    constexpr Transition table[] = {
        // action             edition  from                                        by                         records
        {Action::Edit,           source, atTheDesk,                                 officer,                   {}}, // E2 E3 E15
        {Action::Edit,           target, atTheDesk,                                 translator,                {}},
        {Action::Edit,           target, bits(InRevision),                          reviser,                   {}},
        {Action::Submit,         source, bits(Drafting),                            officer,                   DecisionKind::SubmittedForApproval}, // E7
        {Action::Submit,         target, bits(Drafting),                            translator,                DecisionKind::SubmittedForRevision}, // E4
        {Action::Submit,         target, bits(Revised),                             officer | pens,            DecisionKind::SubmittedForApproval}, // E7
        {Action::Revise,         target, bits(InRevision),                          reviser,                   DecisionKind::Revised}, // E6
        {Action::Approve,        any,    bits(AwaitingApproval, Approved, Live),    supervisor,                DecisionKind::Approved}, // E9
        {Action::Return,         target, bits(InRevision),                          reviser,                   DecisionKind::ReturnedByReviser}, // E5
        {Action::Return,         any,    bits(AwaitingApproval, Approved),          supervisor,                DecisionKind::ReturnedBySupervisor}, // E8
        {Action::Reopen,         source, bits(AwaitingApproval, Approved),          officer | supervisor,      DecisionKind::Reopened}, // E10
        {Action::Reopen,         target, bits(Revised, AwaitingApproval, Approved), officer | pens | supervisor, DecisionKind::Reopened}, // E10
        {Action::Reopen,         target, bits(Dropped),                             supervisor,                DecisionKind::Reopened},
        {Action::Drop,           target, bits(NotStarted) | (withWords & ~bits(Live)), supervisor,             DecisionKind::Dropped}, // E17
        {Action::Acknowledge,    target, withWords,                                 pens,                      {}}, // E13
        {Action::AcceptFinding,  source, withWords,                                 officer | supervisor,      {}},
        {Action::AcceptFinding,  target, withWords,                                 pens | supervisor,         {}},
        {Action::SettleConflict, source, withWords,                                 officer,                   {}}, // E19
        {Action::SettleConflict, target, withWords,                                 pens,                      {}},
        {Action::Restore,        source, bits(Drafting, Live),                      officer,                   {}}, // E20
        {Action::Restore,        target, bits(Drafting, Live),                      translator,                {}},
        {Action::Restore,        target, bits(InRevision),                          reviser,                   {}},
    };
// clang-format on

} // namespace

std::span<const Transition> transitions()
{
    return table;
}

QList<Transition> transitionsOf(Action action, EditionSide side)
{
    QList<Transition> rows;
    for (const Transition &row : table) {
        if (row.action == action && row.sides.testFlag(side))
            rows.append(row);
    }
    return rows;
}

Roles rolesForRelease(Action action)
{
    if (action == Action::ChangeEmbargo || action == Action::OpenCorrection)
        return officer | supervisor;
    if (action == Action::Comment || action == Action::CloseThread)
        return officer | pens | supervisor;
    return isAboutAnEdition(action) ? Roles() : supervisor;
}

} // namespace communique
