#pragma once

#include "model/content.h"

class QMimeData;

namespace communique {

/// Blocks on the clipboard and in a drag: as our own format (the canonical form, so that marks, kinds and ids survive
/// within the program), and as plain text for everybody else, one block a line, no-break spaces kept.
///
/// The caller owns what is returned.
QMimeData *mimeDataOf(const Content &content);

/// Whether a pane can take it: our own format or plain text. Files and links to them are left to the window, which
/// imports them; HTML and pictures are never looked at.
bool holdsBlocks(const QMimeData &data);

/// The blocks in \a data, our own format first; empty if there is nothing to take. A single line of plain text is one
/// paragraph as it stands; of several lines each becomes a block, see contentFromPlainText().
Content contentFromMimeData(const QMimeData &data);

} // namespace communique
