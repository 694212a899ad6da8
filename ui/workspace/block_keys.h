#pragma once

#include "workspace/block_edits.h"

#include <QKeyEvent>
#include <QTextCursor>

#include <optional>

namespace communique {

/// What the keys of a pane do to its blocks: each function is one step for undo and leaves the caret where a person
/// expects it. Those that return false have done nothing: the key means what it always means.
namespace keys {

/// Whether a key is a pane's own even where the window has an action of the same key.
bool isPaneKey(const QKeyEvent &event);
/// Ctrl+Shift+Space, Ctrl+Shift+-: a blank or a hyphen at which no line is broken.
std::optional<QChar> findNoBreakSign(const QKeyEvent &event);
/// Ctrl+B, Ctrl+I.
std::optional<InlineMark> findMark(const QKeyEvent &event);
/// Does whichever of the functions below the key asks for; false if it asks for none.
bool takeKey(QTextCursor &caret, const QKeyEvent &event);

/// Enter: opens the fitting next block, splits one, or ends a list from an empty item.
void breakBlock(QTextCursor &caret);
/// Backspace at the start of a block that is no paragraph makes it one.
bool loosenBlock(QTextCursor &caret);
/// A space behind a marker at the start of a paragraph turns it into the kind that was typed.
bool takeMarker(QTextCursor &caret);
/// The last character of an end mark that stands alone in a paragraph: the block becomes the end mark.
bool takeEndMark(QTextCursor &caret, const QString &typed);
/// Moves the caret's block up (-1) or down (1) among its neighbours.
bool moveBlock(QTextCursor &caret, int by);
/// Typing behind a link or a foreign word does not make it longer.
QTextCharFormat formatForTyping(const QTextCursor &caret);

} // namespace keys

} // namespace communique
