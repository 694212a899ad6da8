#pragma once

#include "model/content.h"

#include <QTextBlock>
#include <QTextCursor>

class QTextDocument;

namespace communique {

/// A mark that a key switches on or off.
enum class InlineMark { Bold, Italic, Spoken, NoBreak };

/// Edits of whole blocks in a document written by block_format.h. Each is undone as one step, or as part of the step
/// of an edit block the caller has opened; none touches more of the document than it must, so that carets elsewhere
/// stay where they are.

/// Whether the document stands for a Content without blocks: one empty block whose id is in reserve.
bool isBlank(const QTextDocument &document);
/// The whole document; a blank document gives no blocks.
Content contentOf(const QTextDocument &document);

/// Puts text at the cursor; the cursor ends up behind it.
void insertInline(QTextCursor &cursor, const InlineText &text);
/// Puts a block in front of the one at \a index, or at the end.
void insertBlockAt(QTextDocument &document, int index, const Block &block);
/// Takes a block out; the last one leaves the document blank.
void removeBlockAt(QTextDocument &document, int index);
/// Makes the block's text \a text, rewriting only from the first difference to the last.
void replaceText(const QTextBlock &block, const InlineText &text);
/// Gives the block another kind or other attributes; id and words stay. Words are spoken in a Quote only: they are
/// marked so when the block becomes one, and lose the mark when it becomes something else.
void dressBlock(const QTextBlock &block, const BlockBody &body);
/// Switches a mark of the selection on, or off where all of it has it; without a selection, of what is typed next.
void toggleMarkAt(QTextCursor &cursor, InlineMark mark);
/// Swaps the block with its neighbour above, ids and all.
void raiseBlock(QTextDocument &document, int index);
/// Takes the block at \a from to where it is the one at \a to, id and all.
void moveBlockTo(QTextDocument &document, int from, int to);
/// Makes the document read \a content by the fewest edits of whole blocks.
void updateDocument(QTextDocument &document, const Content &content);

/// The selected part, block by block; a block selected in part keeps its id and kind.
Content contentOf(const QTextCursor &selection);
/// Puts blocks at the cursor in place of the selection. The first runs on in the block that is there and gives it its
/// kind if that was an empty paragraph; what stood behind the cursor follows the last. Ids that are taken are renewed.
void insertBlocks(QTextCursor &cursor, const Content &content);

} // namespace communique
