#pragma once

#include <QByteArray>
#include <QString>

namespace communique {

/// Bytes read as text.
struct DecodedText
{
    QString text; ///< in Unicode normalization form C, without a byte order mark
    QString encoding; ///< "UTF-8", "windows-1252", …
    bool hadInvalidBytes = false; ///< what was not valid became U+FFFD
    bool wasNormalised = false; ///< form C changed something
};

/// Reads bytes by their byte order mark, else by \a declared (an encoding's name; unknown names are passed over), else
/// as UTF-8. "iso-8859-1" means windows-1252, as the WHATWG Encoding Standard says in section 4.2.
DecodedText decodeText(const QByteArray &bytes, const QByteArray &declared = {});

/// The encoding that an HTML page declares in a <meta> of its first 1024 bytes (WHATWG HTML section 13.2.3.2); empty if
/// none.
QByteArray declaredEncoding(const QByteArray &html);

} // namespace communique
