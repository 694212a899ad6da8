#include "exchange/markup/docx_relations.h"

#include <QDir>

namespace communique {

namespace {

/// "word/document.xml" has its relations in "word/_rels/document.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

QString fullName(const QString &target, const QString &part)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(part.left(part.lastIndexOf(u'/') + 1) + target);
}

} // namespace

Result<QList<DocxRelation>> readDocxRelations(ZipArchive &archive, const QString &part)
{
    QList<DocxRelation> relations;
    const QString name = relationsOf(part);
    if (!archive.holds(name))
        return relations;
    const Result<QString> text = readXmlPart(archive, name);
    if (!text)
        return text.error();
    QXmlStreamReader xml(*text);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const QString target = xmlAttribute(xml, QLatin1StringView("Target"));
        const bool isOutside = xmlAttribute(xml, QLatin1StringView("TargetMode")) == QLatin1StringView("External");
        relations.append(
            {xmlAttribute(xml, QLatin1StringView("Id")), xmlAttribute(xml, QLatin1StringView("Type")).section(u'/', -1),
                isOutside ? target : fullName(target, part)});
        xml.skipCurrentElement();
    }
    if (Outcome whole = xmlOutcome(xml, name); !whole)
        return whole.error();
    return relations;
}

} // namespace communique
