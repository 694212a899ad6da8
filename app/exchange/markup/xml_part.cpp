#include "exchange/markup/xml_part.h"

#include "exchange/import/xml_limits.h"
#include "exchange/markup/text_encoding.h"

namespace communique {

Result<QString> readXmlPart(ZipArchive &archive, const QString &name)
{
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > xml_limit::bytes)
        return Error{ErrorCode::TooLarge, name, QStringLiteral("more than 32 MiB of XML")};
    const DecodedText decoded = decodeText(*bytes, declaredXmlEncoding(*bytes));
    if (Outcome limits = checkXmlLimits(decoded.text); !limits)
        return Error{limits.error().code, name, limits.error().detail};
    return decoded.text;
}

QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView localName)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

Outcome xmlOutcome(const QXmlStreamReader &xml, const QString &part)
{
    if (!xml.hasError())
        return {};
    if (xml.error() == QXmlStreamReader::CustomError)
        return Error{ErrorCode::TooLarge, part, QStringLiteral("elements nested deeper than 256")};
    return Error{ErrorCode::Malformed, part, QStringLiteral("its XML is damaged")};
}

} // namespace communique
