#pragma once

#include "model/content.h"

#include <optional>

namespace communique {

/// The structure a person types without a menu. Pure functions.

/// The kind that \a typed stands for when a space follows it at the start of a block: "#" headline, "##" and "###"
/// headings, "-", "*" and "•" bullets, "1." a number, ">" a quote; nothing for anything else.
std::optional<BlockBody> findKindTyped(const QString &typed);

/// Whether a block that reads so marks the end of a release: "***", "* * *", "###", "# # #", "-30-", "– 30 –".
bool isEndMark(const QString &text);

/// What Enter at the end of a block opens below it: another item after an item, a list after its lead-in, else a
/// paragraph. The text is empty.
BlockBody bodyAfter(const BlockBody &body);

/// What the second half becomes when Enter splits a block in two: the same again for running text, items and quotes, a
/// paragraph for whatever a release has but one of. The text is empty.
BlockBody bodyOfSecondHalf(const BlockBody &body);

/// Whether Enter in an empty block of that kind turns it into a paragraph instead of opening the next.
bool endsWhenEmpty(const BlockBody &body);

/// Plain text from outside as blocks, one a line, empty lines left out; markers at the start of a line as above. Ids
/// are fresh.
Content contentFromPlainText(const QString &text);

} // namespace communique
