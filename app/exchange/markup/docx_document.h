#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/zip_archive.h"

namespace communique {

/// Reads a DOCX file (ECMA-376, transitional or strict) as Word, LibreOffice, Google Docs and others write it.
///
/// The document as it stands with all changes accepted: insertions stay, deletions stay deleted. Headings, lists and
/// quotations are told by the styles; bold and italic by runs and character styles, not by the look of a paragraph's
/// style; the rows of a table and the text of frames become blocks. Comments, notes, pictures, headers and footers,
/// hidden text, page numbers and tables of contents are left out and said. Nothing outside the file is ever asked for.
///
/// TooLarge beyond the limits of zip_archive.h and xml_part.h; Malformed for a damaged file.
Result<DocumentText> parseDocx(ZipArchive &archive);

} // namespace communique
