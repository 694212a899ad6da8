#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/zip_archive.h"

namespace communique {

/// Reads an ODT file (OASIS OpenDocument 1.3) as LibreOffice, Google Docs and Word write it.
///
/// The document as it stands with all changes accepted. Headings, lists and quotations are told by elements and styles;
/// bold and italic by spans, and by what was done by hand to a whole paragraph; the rows of a table and the text of
/// frames become blocks. Comments, notes, pictures, headers and footers, hidden text, page numbers and tables of
/// contents are left out and said. Nothing outside the file is ever asked for.
///
/// TooLarge beyond the limits of zip_archive.h and xml_part.h; Malformed for a file that is damaged or protected by a
/// password.
Result<DocumentText> parseOdt(ZipArchive &archive);

} // namespace communique
