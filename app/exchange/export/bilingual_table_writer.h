#pragma once

#include "exchange/markup/bilingual_file.h"

#include <QByteArray>

namespace communique {

/// Writes a text in two languages as a table for people without a translator's tools: a flat OpenDocument text
/// (ODF 1.3,
/// ".fodt"), which word processors open and save as it is.
///
/// A row a unit: its id, the source, the translation, with a note below the id where there is one. Bold, italic, spoken
/// words, words not to be broken and foreign words are character styles of those names (markup/table_styles.h), links
/// are links. Where the file comes from stands in the document's user-defined metadata.
QByteArray writeBilingualTable(const BilingualFile &file);

} // namespace communique
