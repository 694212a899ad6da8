#include "exchange/export/bilingual_table_writer.h"

#include "exchange/markup/table_styles.h"
#include "exchange/markup/xliff_names.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace communique {

namespace {

QString qualified(const char *name)
{
    return QString::fromLatin1(name);
}

class TableWriter
{
public:
    QByteArray write(const BilingualFile &file)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(qualified("office:document"));
        writeNamespaces();
        m_xml.writeAttribute(qualified("office:version"), qualified("1.3"));
        m_xml.writeAttribute(qualified("office:mimetype"), qualified("application/vnd.oasis.opendocument.text"));
        writeMeta(file.origin);
        writeStyles(file);
        writeAutomaticStyles(file.origin);
        m_xml.writeStartElement(qualified("office:body"));
        m_xml.writeStartElement(qualified("office:text"));
        writeTable(file);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeNamespaces()
    {
        static const QMap<QString, QString> spaces{
            {QStringLiteral("office"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
            {QStringLiteral("style"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
            {QStringLiteral("text"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
            {QStringLiteral("table"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
            {QStringLiteral("fo"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
            {QStringLiteral("meta"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
            {QStringLiteral("dc"), QStringLiteral("http://purl.org/dc/elements/1.1/")},
            {QStringLiteral("xlink"), QStringLiteral("http://www.w3.org/1999/xlink")}};
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space)
            m_xml.writeNamespace(space.value(), space.key());
    }

    void writeMeta(const BilingualOrigin &origin)
    {
        m_xml.writeStartElement(qualified("office:meta"));
        m_xml.writeTextElement(
            qualified("dc:title"), xliff::sayable(QStringLiteral("%1 %2").arg(origin.reference, origin.target.code())));
        const QList<std::pair<QString, QString>> facts{{xliff::document, origin.document},
            {xliff::reference, origin.reference}, {QStringLiteral("source-language"), origin.source.code()},
            {QStringLiteral("target-language"), origin.target.code()},
            {xliff::sourceRevision, origin.sourceRevision.toHex()},
            {xliff::targetRevision, origin.targetRevision.toHex()}};
        for (const auto &[name, value] : facts) {
            if (value.isEmpty())
                continue;
            m_xml.writeStartElement(qualified("meta:user-defined"));
            m_xml.writeAttribute(qualified("meta:name"), name);
            m_xml.writeCharacters(xliff::sayable(value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeStyles(const BilingualFile &file)
    {
        QMap<QString, InlineCode> styles;
        for (const BilingualUnit &unit : file.units) {
            for (const InlineText &text : {sourceOf(unit), targetOf(unit)}) {
                for (const CodeStep &step : codeSteps(text)) {
                    if (const QString style = tableStyleOf(step.code);
                        step.kind == CodeStep::Kind::Open && !style.isEmpty())
                        styles.insert(style, step.code);
                }
            }
        }
        m_xml.writeStartElement(qualified("office:styles"));
        for (auto style = styles.cbegin(); style != styles.cend(); ++style)
            writeCharacterStyle(style.key(), style.value());
        m_xml.writeEndElement();
    }

    void writeCharacterStyle(const QString &name, const InlineCode &code)
    {
        m_xml.writeStartElement(qualified("style:style"));
        m_xml.writeAttribute(qualified("style:name"), name);
        m_xml.writeAttribute(qualified("style:family"), qualified("text"));
        m_xml.writeEmptyElement(qualified("style:text-properties"));
        if (code.kind == InlineCode::Kind::Bold)
            m_xml.writeAttribute(qualified("fo:font-weight"), qualified("bold"));
        else if (code.kind == InlineCode::Kind::Italic)
            m_xml.writeAttribute(qualified("fo:font-style"), qualified("italic"));
        else if (code.kind == InlineCode::Kind::Language)
            m_xml.writeAttribute(qualified("fo:language"), code.value.section(u'-', 0, 0));
        else if (code.kind == InlineCode::Kind::Spoken)
            m_xml.writeAttribute(qualified("fo:color"), qualified("#1f4e79"));
        m_xml.writeEndElement();
    }

    void writeAutomaticStyles(const BilingualOrigin &origin)
    {
        m_xml.writeStartElement(qualified("office:automatic-styles"));
        writeParagraphStyle(QStringLiteral("Source"), origin.source);
        writeParagraphStyle(QStringLiteral("Target"), origin.target);
        m_xml.writeStartElement(qualified("style:style"));
        m_xml.writeAttribute(qualified("style:name"), qualified("Cell"));
        m_xml.writeAttribute(qualified("style:family"), qualified("table-cell"));
        m_xml.writeEmptyElement(qualified("style:table-cell-properties"));
        m_xml.writeAttribute(qualified("fo:border"), qualified("0.5pt solid #808080"));
        m_xml.writeAttribute(qualified("fo:padding"), qualified("0.1cm"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeParagraphStyle(const QString &name, const LanguageTag &language)
    {
        m_xml.writeStartElement(qualified("style:style"));
        m_xml.writeAttribute(qualified("style:name"), name);
        m_xml.writeAttribute(qualified("style:family"), qualified("paragraph"));
        if (language.isRightToLeft()) {
            m_xml.writeEmptyElement(qualified("style:paragraph-properties"));
            m_xml.writeAttribute(qualified("style:writing-mode"), qualified("rl-tb"));
        }
        m_xml.writeEmptyElement(qualified("style:text-properties"));
        m_xml.writeAttribute(qualified("fo:language"), language.code().section(u'-', 0, 0));
        m_xml.writeEndElement();
    }

    void writeTable(const BilingualFile &file)
    {
        m_xml.writeStartElement(qualified("table:table"));
        m_xml.writeAttribute(qualified("table:name"), tableName);
        m_xml.writeEmptyElement(qualified("table:table-column"));
        m_xml.writeAttribute(qualified("table:number-columns-repeated"), qualified("3"));
        m_xml.writeStartElement(qualified("table:table-header-rows"));
        writeRow({}, InlineText(file.origin.source.autonym()), InlineText(file.origin.target.autonym()));
        m_xml.writeEndElement();
        for (const BilingualUnit &unit : file.units)
            writeRow(QStringList{unit.id} + unit.notes, sourceOf(unit), targetOf(unit));
        m_xml.writeEndElement();
    }

    void writeRow(const QStringList &head, const InlineText &source, const InlineText &target)
    {
        m_xml.writeStartElement(qualified("table:table-row"));
        beginCell();
        for (const QString &line : head)
            m_xml.writeTextElement(qualified("text:p"), xliff::sayable(line));
        if (head.isEmpty())
            m_xml.writeEmptyElement(qualified("text:p"));
        m_xml.writeEndElement();
        writeCell(QStringLiteral("Source"), source);
        writeCell(QStringLiteral("Target"), target);
        m_xml.writeEndElement();
    }

    void beginCell()
    {
        m_xml.writeStartElement(qualified("table:table-cell"));
        m_xml.writeAttribute(qualified("table:style-name"), qualified("Cell"));
        m_xml.writeAttribute(qualified("office:value-type"), qualified("string"));
    }

    void writeCell(const QString &style, const InlineText &text)
    {
        beginCell();
        m_xml.writeStartElement(qualified("text:p"));
        m_xml.writeAttribute(qualified("text:style-name"), style);
        for (const CodeStep &step : codeSteps(text)) {
            if (step.kind == CodeStep::Kind::Open)
                openCode(step.code);
            else if (step.kind == CodeStep::Kind::Close)
                m_xml.writeEndElement();
            else
                writeCharacters(xliff::sayable(step.text));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void openCode(const InlineCode &code)
    {
        if (code.kind == InlineCode::Kind::Link) {
            m_xml.writeStartElement(qualified("text:a"));
            m_xml.writeAttribute(qualified("xlink:type"), qualified("simple"));
            m_xml.writeAttribute(qualified("xlink:href"), code.value);
            return;
        }
        m_xml.writeStartElement(qualified("text:span"));
        m_xml.writeAttribute(qualified("text:style-name"), tableStyleOf(code));
    }

    /// OpenDocument takes several blanks, and those at either end, for one or none.
    void writeCharacters(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlainBlank = text.at(i) == u' ' && i > 0 && i + 1 < text.size() && text.at(i - 1) != u' ';
            if (text.at(i) == u'\t')
                m_xml.writeEmptyElement(qualified("text:tab"));
            else if (text.at(i) == u' ' && !isPlainBlank)
                m_xml.writeEmptyElement(qualified("text:s"));
            else
                m_xml.writeCharacters(wholeCharacter(text, i));
        }
    }

    static QString wholeCharacter(const QString &text, qsizetype &at)
    {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const QString character = text.mid(at, isPair ? 2 : 1);
        at += isPair ? 1 : 0;
        return character;
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray writeBilingualTable(const BilingualFile &file)
{
    return TableWriter().write(file);
}

} // namespace communique
