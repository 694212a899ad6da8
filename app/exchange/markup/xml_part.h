#pragma once

#include "exchange/markup/zip_archive.h"

#include <QXmlStreamReader>

namespace communique {

/// The limits of TRUST.md section 2 item 5 as far as they concern the XML within a document, tighter where a letter
/// needs far less.
namespace xml_limit {
inline constexpr qsizetype bytes = 32 * 1024 * 1024; ///< of one part
inline constexpr int depth = 256; ///< elements within elements
} // namespace xml_limit

/// A part of a DOCX or ODT file as text that is fit for an XML reader: no entities of its own, no tag with too many
/// attributes. NotFound, TooLarge or Malformed.
Result<QString> readXmlPart(ZipArchive &archive, const QString &name);

/// An attribute of the element the reader stands at, by its local name: prefixes are a matter of taste.
QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView localName);

/// What stopped a reader: Malformed for text that is no XML, TooLarge where it was told "depth"; success at the end.
Outcome xmlOutcome(const QXmlStreamReader &xml, const QString &part);

/// Goes down one element for as long as it lives, and stops the reader below xml_limit::depth.
class XmlDescent
{
public:
    XmlDescent(QXmlStreamReader &xml, int &depth)
        : m_depth(depth)
    {
        if (++m_depth > xml_limit::depth && !xml.hasError())
            xml.raiseError(QStringLiteral("depth"));
    }
    ~XmlDescent() { --m_depth; }
    XmlDescent(const XmlDescent &) = delete;
    XmlDescent &operator=(const XmlDescent &) = delete;

private:
    int &m_depth;
};

} // namespace communique
