#pragma once

#include "base/result.h"
#include "exchange/import/document_format.h"
#include "exchange/import/page_line.h"
#include "exchange/markup/document_text.h"
#include "model/events.h"

namespace communique {

/// A document of any format, in lines, before anybody knows what they are.
struct DocumentLines
{
    QList<PageLine> lines;
    LanguageTag language; ///< as the document says; empty if it does not
    QString mediaType;
    QList<IntakeNote> notes;
};

/// A text in a page's form: its blocks as lines, what was left out as notes. Blocks that begin with a list's mark, as
/// people type it ("• ", "1. "), are items: for a bullet always, for other marks where two of them follow one another.
DocumentLines linesOfDocument(const DocumentText &document);

/// Reads a document of a format that is not plain text. \a bytes fit the format, as tellFormat() says.
Result<DocumentLines> readDocumentLines(const QByteArray &bytes, DocumentFormat format);

/// The lines of a plain text, and notes on what was done to it (page_line.h).
DocumentLines linesOfPlainText(const QString &text);

/// Reads a text as it stands, line by line; readMarkdownLines() as Markdown.
DocumentLines readTextLines(const QByteArray &bytes);
Result<DocumentLines> readMarkdownLines(const QByteArray &bytes);

} // namespace communique
