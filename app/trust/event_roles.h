#pragma once

#include "model/events.h"
#include "model/person.h"

namespace communique {

/// The roles of which an actor must hold at least one for an entry with this event to be believed.
///
/// This is the outer wall, from WORKFLOW.md sections 2, 3 and 5: no one without such a role can ever have done it. What
/// else must be true (languages, four eyes, states) is decided by workflow/ before anything is written. Administrator
/// is never among them for an event about a release: that office gives no say over words. What lies beside the releases
/// is another matter: whoever works on words keeps the glossary, whoever commissions them keeps the directory, and an
/// administrator both, since it enters a release only by a writer's hand. Empty for the events of the roster, which
/// only the root key signs.
Roles rolesFor(const Event &event);

} // namespace communique
