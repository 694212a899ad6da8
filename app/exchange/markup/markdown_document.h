#pragma once

#include "base/result.h"
#include "exchange/markup/document_text.h"

namespace communique {

/// Reads Markdown: CommonMark by md4c, with tables. Markdown may hold any HTML, so what md4c makes of it is read as any
/// page is, by parseHtml(), with the same limits and the same omissions.
Result<DocumentText> parseMarkdown(const QByteArray &bytes);

/// Whether a text has signs of Markdown that no other form of text here has: emphasis by one "*" or "_", headings
/// underlined by "=", fences, definitions of links. Headings, lists and "**" are signs of structured text as well.
bool hasMarkdownSigns(const QString &text);

/// Whether a text has headings, items, links or strong words as Markdown writes them, which others write too.
bool hasMarkdownBlocks(const QString &text);

} // namespace communique
