#pragma once

#include "kit/chip.h"
#include "workflow/summary.h"

namespace communique {

/// The icon and tone of an edition's state, stale before all else; the text is left empty.
ChipLook stageLook(const EditionSummary &edition);
/// The state in a few words: "In translation", "Source changed".
QString stageText(const EditionSummary &edition, const LanguageTag &source);

} // namespace communique
