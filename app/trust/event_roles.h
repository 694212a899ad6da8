#pragma once

#include "model/events.h"
#include "model/person.h"

namespace communique {

/// The roles of which an actor must hold at least one for an entry with this event to be believed.
///
/// This is the outer wall, from WORKFLOW.md sections 2, 3 and 5: no one without such a role can ever have done it. What
/// else must be true (languages, four eyes, states) is decided by workflow/ before anything is written. Administrator
/// is never among them: that office gives no say over words. Empty for the events of the roster, which only the root
/// key signs.
Roles rolesFor(const Event &event);

} // namespace communique
