#pragma once

#include "base/language_tag.h"
#include "language/facts/fact.h"

#include <optional>

namespace communique {

/// What to write in the place of \a wrong so that it says what \a right says, in the manner of the language and of what
/// stands there; nothing where that is not certain: a number in words takes the endings of its sentence.
std::optional<QString> writtenIn(const LanguageTag &language, const Fact &right, const Fact &wrong);

} // namespace communique
