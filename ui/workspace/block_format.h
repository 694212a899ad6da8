#pragma once

#include "model/block.h"

#include <QTextBlock>
#include <QTextFormat>

namespace communique {

/// How a Block of the model is written into Qt's text formats, and read back without loss.
///
/// A block's id and its kind with the kind's attributes are user properties of its QTextBlockFormat, because a format
/// is undone together with the text (user data of a block is not). Bold and italic are Qt's own properties, so that
/// screen readers hear them; what else Marks knows are user properties of the QTextCharFormat.

/// The format of a block: its id and all of its body but the text.
QTextBlockFormat formatOf(const Block &block);
/// The format of the one block of a document that has no blocks: it holds an id in reserve, which becomes the block's
/// as soon as there is anything in it.
QTextBlockFormat blankFormat();
/// The format of a stretch of text.
QTextCharFormat formatOf(const Marks &marks);

/// Empty if the block has none yet.
BlockId idOf(const QTextBlock &block);
/// The body with the text left empty; an empty Paragraph if the format says nothing.
BlockBody bodyOf(const QTextBlock &block);
/// Whether the block has its id in reserve only, see blankFormat().
bool isReserved(const QTextBlock &block);
Marks marksOf(const QTextCharFormat &format);
/// The text of a block with its marks. What an input method is still composing is not part of it.
InlineText textOf(const QTextBlock &block);
/// All of a block.
Block blockOf(const QTextBlock &block);

/// The marks that the first character typed into an empty block of that body gets: the words of a Quote are spoken
/// until somebody says otherwise.
Marks marksToBeginWith(const BlockBody &body);

/// Two bodies of the same kind, attributes and text aside; a list item's style and a heading's level belong to the
/// kind here.
bool isSameKind(const BlockBody &one, const BlockBody &other);

/// Whether a block holds a kind: holds<Quote>(block).
template <typename Kind> bool holds(const QTextBlock &block)
{
    return std::holds_alternative<Kind>(bodyOf(block));
}

} // namespace communique
