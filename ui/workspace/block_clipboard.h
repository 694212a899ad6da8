#pragma once

#include "exchange/import/fragment.h"

class QMimeData;

namespace communique {

/// Blocks on the clipboard and in a drag: as our own format (the canonical form, so that marks, kinds and ids survive
/// within the program), and as plain text for everybody else, one block a line, no-break spaces kept.
///
/// The caller owns what is returned.
QMimeData *mimeDataOf(const Content &content);

/// Whether a pane can take it: our own format, HTML, Markdown or plain text. Files and links to them are left to the
/// window, which imports them; pictures are never looked at.
bool holdsBlocks(const QMimeData &data);

/// The blocks in \a data for an edition in that language: our own format first, then HTML, Markdown, plain text, each
/// by the importer's readers, so that nothing else gets in. Notes say what was left out or guessed. Empty if there is
/// nothing to take.
Fragment fragmentFromMimeData(const QMimeData &data, const LanguageTag &edition);

/// The plain text in \a data, unshaped: a single line is one paragraph as it stands; of several lines each becomes a
/// block, see contentFromPlainText().
Content plainContentFromMimeData(const QMimeData &data);

} // namespace communique
