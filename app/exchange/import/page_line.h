#pragma once

#include "model/inline_text.h"

#include <QList>
#include <QStringList>

namespace communique {

/// One line of a document that came in, before anybody knows what it is: a line of a text, or one block of HTML.
///
/// Always true: the text has no blanks at its ends and, after its list mark was taken off, may only be empty for a
/// bare mark ("-" alone).
struct PageLine
{
    enum class Form { Plain, Bulleted, Numbered, Heading, Quoted };

    Form form = Form::Plain;
    int level = 0; ///< 1 to 6 for a heading
    InlineText text;
    QString mark; ///< the list mark as printed
    bool afterBlank = false; ///< a blank line stands before it

    QString plain() const { return text.plain(); }
    bool isItem() const { return form == Form::Bulleted || form == Form::Numbered; }
    bool operator==(const PageLine &) const = default;
};

/// What a document's text form lost on the way into lines.
struct PageLines
{
    QList<PageLine> lines;
    bool edgesTrimmed = false;
    bool linesJoined = false;
    QStringList wordsJoined; ///< parted by a hyphen at the end of a line, and whole again
    QStringList wordsInDoubt; ///< parted so, and still with their hyphen
};

/// The lines of a plain text. Lines broken at a fixed width (as in mail and in text copied from a PDF: none much longer
/// than 100 characters, most running into the next) are joined to paragraphs, which end at a blank line; where there is
/// none, at a short line that ends a sentence. A hyphen at such a line's end goes only where it is certain: a soft one,
/// or one in a word that stands without it elsewhere in the text.
PageLines linesOfText(const QString &text);

} // namespace communique
