#pragma once

#include "base/language_tag.h"
#include "model/inline_text.h"

namespace communique {

/// The text without language marks that say nothing: those of the edition's own language, and those around words that
/// plainly are in it. Word processors mark by the dictionary that was set, which often is another.
InlineText withForeignSpans(const InlineText &text, const LanguageTag &edition);

} // namespace communique
