#pragma once

#include "exchange/markup/document_text.h"
#include "exchange/markup/html_element.h"

#include <optional>

namespace communique::office {

// What Word, LibreOffice and Google Docs mean by markup of their own, in the HTML that they put on the clipboard and
// that they save. Nobody but them writes it, so these rules hold for any page.

/// What a block is that HTML does not say: an item of one of Word's lists (a paragraph whose style names a list), a
/// title (a heading of level 0), a quotation.
struct Paragraph
{
    DocumentBlock::Kind kind = DocumentBlock::Kind::Text;
    bool isInnerItem = false; ///< of a list within a list
};
std::optional<Paragraph> paragraphOf(const GumboNode *block);

/// The printed mark of such an item: its bullet or number.
bool isListMark(const GumboNode *element);

/// Several blanks that are one to the reader: a tab, or spaces that were kept from collapsing.
bool isBlank(const GumboNode *element);

/// Why an element is left out: tracked deletions, comments, notes, hidden text.
struct LeftOut
{
    QLatin1StringView code; ///< of import/note_codes.h; empty when the element stays
    bool isCounted = false; ///< false for the text of a note, which was counted where the note is called, and for the
                            ///< headers and footers of pages
};
LeftOut leftOut(const GumboNode *element);

} // namespace communique::office
