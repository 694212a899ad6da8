#pragma once

#include "base/result.h"
#include "exchange/markup/document_text.h"

namespace communique {

/// Reads a page, or a piece of one as it comes by the clipboard.
///
/// The page is parsed as HTML5 and the text is written from the tree, so nothing has to be filtered out of strings.
/// Scripts, styles, forms, embedded objects, SVG, MathML, templates and hidden elements are dropped; so are <nav>,
/// <header>, <footer> and <aside> (a <header> or <footer> inside the main part stays, and so does an <aside> that holds
/// a mail address). The main part is the <main>, else the largest <article>, else the body. Blanks are collapsed as
/// HTML does it; no-break spaces stay. What Word and Google Docs mean by markup of their own is told by
/// office_markup.h.
///
/// TooLarge beyond the limits of html_limits.h; any other bytes make some document.
Result<DocumentText> parseHtml(const QByteArray &bytes);

/// Whether bytes begin as markup does: with "<!", or with "<" and the name of an element.
bool looksLikeHtml(const QByteArray &bytes);

} // namespace communique
