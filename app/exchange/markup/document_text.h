#pragma once

#include "base/language_tag.h"
#include "model/inline_text.h"

#include <QList>

namespace communique {

/// One block of the text of a document from outside: of a page, a letter, a mail.
struct DocumentBlock
{
    enum class Kind {
        Text,
        Heading,
        Bulleted, ///< item of a list with bullets
        Numbered, ///< item of a numbered list
        Quoted, ///< set apart as a quotation
        Credit, ///< the line below a quotation that says whose it is
    };

    Kind kind = Kind::Text;
    int level = 0; ///< 1 to 6 for a heading; 1 is the document's title
    InlineText text;

    bool operator==(const DocumentBlock &) const = default;
};

/// Something that was left out, by a code of import/note_codes.h.
struct DocumentRemainder
{
    QString code;
    QString text;

    bool operator==(const DocumentRemainder &) const = default;
};

/// A document reduced to what a release may hold: blocks of text with bold, italic, links and foreign-language spans.
///
/// Whatever the format, what is not named here does not get in. Links have passed by allowedLink().
struct DocumentText
{
    QString title; ///< as the format's own field says, beside the text: a page's <title>, a mail's subject
    LanguageTag language; ///< its primary subtag; empty if the document does not say
    QString encoding;
    bool hadInvalidBytes = false;
    bool wasNormalised = false;
    QList<DocumentBlock> blocks;
    QList<DocumentRemainder> dropped; ///< in the order of the document
};

} // namespace communique
