#pragma once

#include "model/inline_text.h"

namespace communique {

/// The text without a mark that it carries from end to end; a text that carries it in parts is left as it is. What a
/// heading is as a whole is its look.
InlineText withoutWhole(bool Marks::*mark, const InlineText &text);

} // namespace communique
