#include "exchange/markup/docx_document.h"

#include "exchange/import/note_codes.h"
#include "exchange/markup/docx_reader.h"
#include "exchange/markup/docx_relations.h"

namespace communique {

namespace {

/// The words of a header or footer in one line.
QString wordsOf(const QString &text)
{
    QXmlStreamReader xml(text);
    QString words;
    bool isText = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("p"))
            words.append(u' ');
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            isText = token == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("t");
        else if (token == QXmlStreamReader::Characters && isText)
            words.append(xml.text());
    }
    return words.simplified();
}

/// Says which words of headers and footers are left out, each once.
Outcome noteRunningHeads(ZipArchive &archive, const QList<DocxRelation> &relations, DocumentText &document)
{
    QStringList seen;
    for (const DocxRelation &relation : relations) {
        const bool isHead
            = relation.kind == QLatin1StringView("header") || relation.kind == QLatin1StringView("footer");
        if (!isHead || !archive.holds(relation.target))
            continue;
        const Result<QString> part = readXmlPart(archive, relation.target);
        if (!part)
            return part.error();
        const QString words = wordsOf(*part);
        if (words.isEmpty() || seen.contains(words))
            continue;
        seen.append(words);
        document.dropped.append({note_code::runningHead, words});
    }
    return {};
}

Result<QString> mainPart(ZipArchive &archive)
{
    const Result<QList<DocxRelation>> relations = readDocxRelations(archive);
    if (!relations)
        return relations.error();
    for (const DocxRelation &relation : *relations) {
        if (relation.kind == QLatin1StringView("officeDocument"))
            return relation.target;
    }
    return QStringLiteral("word/document.xml");
}

} // namespace

Result<DocumentText> parseDocx(ZipArchive &archive)
{
    const Result<QString> name = mainPart(archive);
    if (!name)
        return name.error();
    const Result<QString> text = readXmlPart(archive, *name);
    if (!text)
        return text.error();
    const Result<QList<DocxRelation>> relations = readDocxRelations(archive, *name);
    if (!relations)
        return relations.error();
    const Result<DocxStyles> styles = DocxStyles::read(archive);
    if (!styles)
        return styles.error();
    DocumentText document;
    document.encoding = QStringLiteral("UTF-8");
    if (Outcome noted = noteRunningHeads(archive, *relations, document); !noted)
        return noted.error();
    QXmlStreamReader xml(*text);
    DocxReader(document, *styles, *relations, xml).read();
    if (Outcome whole = xmlOutcome(xml, *name); !whole)
        return whole.error();
    return document;
}

} // namespace communique
