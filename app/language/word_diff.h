#pragma once

#include "model/inline_text.h"

namespace communique {

enum class Change { Equal, Removed, Added };

/// A stretch of a redline.
struct DiffSpan
{
    Change change = Change::Equal;
    InlineText text;

    bool operator==(const DiffSpan &) const = default;
};

/// What changed from one text to another, word by word; of Chinese character by character.
///
/// Always true: the Equal and Removed spans joined are \a before, the Equal and Added spans joined are \a after, marks
/// included; no two neighbours are of one sort; within a place, what was removed stands before what was added. A word
/// whose marks changed was removed and added. Blanks between two changes belong to the change, so that a reworded
/// phrase reads as one.
///
/// The shortest edit (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986) where it has at most 1 000
/// words; beyond that the two texts have little in common, and all between their common beginning and end is one
/// change.
QList<DiffSpan> diffTexts(const InlineText &before, const InlineText &after);

/// The text before or after, put together again from a redline.
InlineText textBefore(const QList<DiffSpan> &spans);
InlineText textAfter(const QList<DiffSpan> &spans);

} // namespace communique
