#include "exchange/import/document_format.h"

#include "exchange/markup/html_document.h"
#include "exchange/markup/mail_message.h"
#include "exchange/markup/zip_archive.h"

namespace communique {

namespace {

Error notTaken(const QString &why)
{
    return {ErrorCode::Malformed, QStringLiteral("document"), why};
}

/// Names of streams in Microsoft's compound files are UTF-16.
bool holdsStream(const QByteArray &bytes, QLatin1StringView name)
{
    QByteArray wide;
    for (const char c : name)
        wide.append(c).append('\0');
    return bytes.contains(wide);
}

Error compoundFile(const QByteArray &bytes)
{
    if (holdsStream(bytes, QLatin1StringView("EncryptedPackage")))
        return notTaken(QStringLiteral("it is protected by a password; save it without one"));
    if (holdsStream(bytes, QLatin1StringView("WordDocument")))
        return notTaken(QStringLiteral("it is an old Word file (.doc); save it as .docx"));
    if (holdsStream(bytes, QLatin1StringView("__substg1.0_")))
        return notTaken(QStringLiteral("it is an Outlook message (.msg); save it as .eml"));
    return notTaken(QStringLiteral("it is an old Office file; save it as .docx"));
}

Result<DocumentFormat> formatOfArchive(const QByteArray &bytes)
{
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    for (const QString &name : archive->names()) {
        if (name.startsWith(QLatin1StringView("word/")))
            return DocumentFormat::Docx;
        if (name == QLatin1StringView("content.xml"))
            return DocumentFormat::Odt;
    }
    return notTaken(QStringLiteral("it is an archive, and neither DOCX nor ODT"));
}

} // namespace

Result<DocumentFormat> tellFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundFile(bytes);
    if (ZipArchive::looksLikeZip(bytes))
        return formatOfArchive(bytes);
    if (bytes.startsWith("{\\rtf"))
        return notTaken(QStringLiteral("it is an RTF file; save it as .docx or .odt"));
    if (bytes.startsWith("%PDF-"))
        return notTaken(QStringLiteral("it is a PDF file; copy its text and paste it"));
    if (looksLikeHtml(bytes))
        return DocumentFormat::Html;
    return looksLikeMail(bytes) ? DocumentFormat::Mail : DocumentFormat::Text;
}

QString mediaTypeOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Html:
        return QStringLiteral("text/html");
    case DocumentFormat::Docx:
        return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    case DocumentFormat::Odt:
        return QStringLiteral("application/vnd.oasis.opendocument.text");
    case DocumentFormat::Mail:
        return QStringLiteral("message/rfc822");
    case DocumentFormat::Text:
        break;
    }
    return QStringLiteral("text/plain");
}

} // namespace communique
