#include "trust/event_roles.h"

#include "model/block.h"

namespace communique {

namespace {

// Whoever may have a hand in the words. A supervisor may, and then cannot approve them (S1).
constexpr Roles writers = Role::PressOfficer | Role::Translator | Role::Reviser | Role::Supervisor;
constexpr Roles commissioners = Role::PressOfficer | Role::Supervisor;
// What releases draw on; it enters a release only by the hand of a writer.
constexpr Roles glossaryKeepers = writers | Role::Administrator;
constexpr Roles directoryKeepers = commissioners | Role::Administrator;

Roles rolesFor(const DecisionMade &decision)
{
    switch (decision.kind) {
    case DecisionKind::SubmittedForRevision: // E4
        return Role::PressOfficer | Role::Translator;
    case DecisionKind::ReturnedByReviser: // E5
    case DecisionKind::Revised: // E6
        return Role::Reviser;
    case DecisionKind::SubmittedForApproval: // E7
        return Role::PressOfficer | Role::Translator | Role::Reviser;
    case DecisionKind::ReturnedBySupervisor: // E8
    case DecisionKind::Approved: // E9
    case DecisionKind::Dropped: // E17
        return Role::Supervisor;
    case DecisionKind::Reopened: // E10
        return writers;
    }
    return {};
}

} // namespace

Roles rolesFor(const Event &event)
{
    return std::visit(Overloaded{
                          [](const NewsroomFounded &) { return Roles(); },
                          [](const PersonEnrolled &) { return Roles(); },
                          [](const RolesSet &) { return Roles(); },
                          [](const PersonRevoked &) { return Roles(); },
                          [](const StoreRestored &) { return Roles(); },
                          [](const ReleaseCreated &) { return commissioners; },
                          [](const IntakeRecorded &) { return writers; },
                          [](const EditionRequested &) { return commissioners; },
                          [](const RevisionSealed &) { return writers; },
                          [](const ConflictKept &) { return writers; },
                          [](const ConflictSettled &) { return writers; },
                          [](const DecisionMade &decision) { return rolesFor(decision); },
                          [](const BlockAcknowledged &) { return writers; },
                          // Which of them for which finding, blockers() says.
                          [](const FindingAccepted &) { return writers; },
                          [](const CommentMade &) { return writers; },
                          [](const ThreadClosed &) { return writers; },
                          [](const EmbargoChanged &) { return commissioners; },
                          [](const ReleaseSigned &) { return Roles(Role::Supervisor); },
                          [](const PublicationScheduled &) { return Roles(Role::Supervisor); },
                          [](const Published &) { return Roles(Role::Supervisor); },
                          [](const PublicationFailed &) { return Roles(Role::Supervisor); },
                          [](const ReleaseActed &) { return Roles(Role::Supervisor); },
                          [](const HouseStyleChosen &) { return Role::Supervisor | Role::Administrator; },
                          [](const WordListed &) { return writers | Role::Administrator; },
                          [](const WordUnlisted &) { return writers | Role::Administrator; },
                          [](const ConceptRecorded &) { return glossaryKeepers; },
                          [](const ConceptRetired &) { return glossaryKeepers; },
                          [](const ContactRecorded &) { return directoryKeepers; },
                          [](const ContactRetired &) { return directoryKeepers; },
                          [](const MemoryImported &) { return writers; },
                          [](const MemoryUnitsForgotten &) { return writers; },
                      },
        event);
}

} // namespace communique
