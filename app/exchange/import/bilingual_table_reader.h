#pragma once

#include "base/result.h"
#include "exchange/markup/bilingual_file.h"

#include <QByteArray>

namespace communique {

/// Reads a table that writeBilingualTable() wrote back from a word processor: a flat OpenDocument text, or the
/// content.xml of a packed one, in which the origin is empty.
///
/// A row is a unit by the first line of its first cell, whatever else stands there; its source and translation are one
/// segment each, paragraphs joined by a blank. Marks are told by our character styles, also through styles that a
/// program derived from them, and by bold and italic type. Comments and deleted words of tracked changes are no text.
/// Rows without an id, such as the heading, are passed over; so are other tables.
///
/// Malformed where it is no such document, has no such table or no row, or an id is there twice; TooLarge as
/// readXliff().
Result<BilingualFile> readBilingualTable(const QByteArray &bytes);

} // namespace communique
