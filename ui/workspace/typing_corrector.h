#pragma once

#include "language/house_style.h"

#include <QTextCursor>

namespace communique {

/// Puts right what a key has just brought about in the caret's block, by the house style: a step of its own for undo,
/// so that one undo gives back what was typed. \a before is the block's text before the key. Nothing else is touched,
/// and the caret stays behind what was typed.
void correctTyping(const QTextCursor &caret, const HouseStyle &style, const QString &before);

} // namespace communique
