#pragma once

#include "base/language_tag.h"

namespace communique {

/// The length of a text, as if it had been written in English: what translations of it are compared by. The ratios are
/// those of translated prose; a single text may well differ by a third.
double lengthInEnglish(const QString &text, const LanguageTag &language);

/// Whether a text is plainly written in another language than it should be: in another script, or with the small words
/// of another of the three that share one. False in doubt.
bool isInAnotherLanguage(const QString &text, const LanguageTag &language);

} // namespace communique
