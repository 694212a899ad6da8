#pragma once

#include "language/house_style.h"

namespace communique {

/// What the style puts right after a key, if anything: only what that key brought about.
///
/// A place that was like that before the key is left alone. So a correction that somebody has undone is not made again
/// while they type on, and the style never touches what was pasted or came in. The span may lie before the caret (a
/// space becomes a no-break one when the mark after it is typed) but always reaches to within one character of it.
struct TypedKey
{
    QString before; ///< the block's text before the key
    QString after; ///< and after it
    qsizetype caret = 0; ///< in `after`
};

std::optional<StyleSlip> findTypingCorrection(const HouseStyle &style, const TypedKey &key, const StyleView &view = {});

} // namespace communique
