#pragma once

#include "base/language_tag.h"

namespace communique {

/// The language of the six that a text is written in: by its script, and among en, fr and es by their small words.
/// Empty when the text has too few letters to tell.
LanguageTag guessedLanguage(const QString &text);

} // namespace communique
