#include "exchange/markup/odt_document.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/odt_reader.h"

namespace communique {

namespace {

bool isEncrypted(ZipArchive &archive)
{
    const Result<QByteArray> manifest = archive.read(QStringLiteral("META-INF/manifest.xml"));
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<DocumentText> parseOdt(ZipArchive &archive)
{
    const QString part = QStringLiteral("content.xml");
    if (isEncrypted(archive))
        return Error{ErrorCode::Malformed, part, QStringLiteral("it is protected by a password")};
    const Result<QString> text = readXmlPart(archive, part);
    if (!text)
        return text.error();
    OdtStyles styles;
    if (Outcome read = styles.readFile(archive); !read)
        return read.error();
    DocumentText document;
    document.encoding = QStringLiteral("UTF-8");
    QXmlStreamReader xml(*text);
    OdtReader(document, styles, xml).read();
    if (Outcome whole = xmlOutcome(xml, part); !whole)
        return whole.error();
    return document;
}

} // namespace communique
