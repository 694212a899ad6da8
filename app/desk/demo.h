#pragma once

#include "desk/newsroom.h"

namespace communique {

/// Founds the demo newsroom at \a place: its people sign in with a click, its releases were written, translated,
/// revised and approved by the same use cases a person goes through, so its journal verifies. Texts are in
/// resources/demo.
Result<Newsroom> foundDemo(const Place &place, const Clock &clock);

} // namespace communique
