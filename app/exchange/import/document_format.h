#pragma once

#include "base/result.h"

#include <QByteArray>

namespace communique {

/// The formats in which a document may come.
enum class DocumentFormat { Html, Docx, Odt, Mail, Text };

/// Tells a document's format by its bytes, whatever it is called. Malformed, with what a person can do about it as
/// detail, for formats that hold documents and are none of these: Word's old files and protected ones, RTF, PDF, other
/// archives.
Result<DocumentFormat> tellFormat(const QByteArray &bytes);

/// The media type under which a document is kept: "text/html", "message/rfc822", …
QString mediaTypeOf(DocumentFormat format);

} // namespace communique
