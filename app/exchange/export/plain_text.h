#pragma once

#include "model/content.h"

namespace communique {

/// An edition as plain text: one block a line, parted by line feeds, none at the end.
///
/// A dateline with a joint runs into the paragraph behind it; bulleted items begin with "- ", numbered ones with "1. "
/// and so on within their run; a quote of spoken words alone is followed by its speaker on the same line. The target of
/// a call to action follows in angle brackets unless its words print it. Nothing else is added, so that a release that
/// came in as text goes out the same.
QString plainText(const Content &content);

} // namespace communique
