#pragma once

#include "workflow/action.h"
#include "workflow/stage.h"

#include <QFlags>

#include <span>

namespace communique {

/// Which editions a transition is for.
enum class EditionSide {
    Source = 1,
    Target = 2,
};
Q_DECLARE_FLAGS(EditionSides, EditionSide)
Q_DECLARE_OPERATORS_FOR_FLAGS(EditionSides)

/// One row of the table of WORKFLOW.md section 3: in which stages of an edition which roles may ask for what, and what
/// it records. What else must hold is in guards/.
struct Transition
{
    Action action = Action::Edit;
    EditionSides sides;
    unsigned stages = 0; ///< bits, see stageBit()
    Roles roles; ///< any of these
    std::optional<DecisionKind> records;

    bool isFrom(EditionStage stage) const { return (stages & (1U << static_cast<unsigned>(stage))) != 0; }
};

constexpr unsigned stageBit(EditionStage stage)
{
    return 1U << static_cast<unsigned>(stage);
}

/// All transitions of editions.
std::span<const Transition> transitions();

/// The rows for an action on the source or on a target edition.
QList<Transition> transitionsOf(Action action, EditionSide side);

/// Who may ask for an action about the whole release (WORKFLOW.md section 5).
Roles rolesForRelease(Action action);

} // namespace communique
