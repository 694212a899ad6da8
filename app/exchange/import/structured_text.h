#pragma once

#include "base/result.h"
#include "model/content.h"

namespace communique {

/// Structured text: the words of an edition as plain text, one block a line, for people and for scripts.
///
/// Lines are parted by line feeds; an empty line says nothing; a line that begins with ";;" is a comment. What a line
/// begins with says what it is:
///
///     # Headline            #- Subhead             ## Heading           ### Heading of level 3
///     @ Place {date=2022-02-16; joint= – }         dateline; the joint is what joins it to the paragraph behind it
///     anything else                                paragraph
///     > Words [[spoken words]] {speaker=…; title=…}  quote; without [[ ]] all of it is spoken
///     : lead-in of a list   - item                 1. numbered item (any number)
///     -> Words {target=https://…; languages=en,fr} call to action
///     ***                                          end mark: a line that is such a mark and nothing else, or "***
///     WORDS" ! Words {name=…; email=…; phone=+…}          contact = Words {name=…; version=1} boilerplate
///     (!) Words {notice=embargo}                   notice: embargo, correction, update, hold or note
///     !! Caption {asset=HEX; alt=…; credit=…}      image
///
/// "{#id} " in front of all this gives the block its id. Inline marks are those of inline_notation.h. A backslash makes
/// the next character literal; before a line's first or last blank it keeps the blank; alone on a line it is an empty
/// paragraph. Values of attributes are taken verbatim from "=" to ";" or "}".
///
/// parseStructuredText(structuredText(content)) is content again, if content has ids and its links and headings are as
/// the model allows.
QString structuredText(const Content &content);

/// Reads structured text and gives an id to every block that has none. Malformed with the subject "line N" and the
/// reason as detail.
Result<Content> parseStructuredText(const QString &text);

/// Whether a text begins as structured text does: with a headline's "# ", an id or a comment.
bool looksLikeStructuredText(const QString &text);

} // namespace communique
