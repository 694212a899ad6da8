#include "exchange/export/xliff_codes.h"
#include "exchange/export/xliff_writer.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace communique {

namespace {

const QString core = xliff::core20;
const QString metadata = xliff::metadata;

class Writer21
{
public:
    QByteArray write(const BilingualFile &file)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(core);
        m_xml.writeNamespace(metadata, QStringLiteral("mda"));
        m_xml.writeStartElement(core, QStringLiteral("xliff"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
        m_xml.writeAttribute(QStringLiteral("srcLang"), file.origin.source.code());
        m_xml.writeAttribute(QStringLiteral("trgLang"), file.origin.target.code());
        m_xml.writeStartElement(core, QStringLiteral("file"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("f1"));
        if (!file.origin.reference.isEmpty())
            m_xml.writeAttribute(QStringLiteral("original"), xliff::sayable(file.origin.reference));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        writeMetadata({{xliff::document, file.origin.document}, {xliff::reference, file.origin.reference},
            {xliff::sourceRevision, file.origin.sourceRevision.toHex()},
            {xliff::targetRevision, file.origin.targetRevision.toHex()}});
        for (const BilingualUnit &unit : file.units)
            writeUnit(unit);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Pairs = QList<std::pair<QString, QString>>;

    void writeMetadata(Pairs pairs)
    {
        pairs.removeIf([](const auto &pair) { return pair.second.isEmpty(); });
        if (pairs.isEmpty())
            return;
        m_xml.writeStartElement(metadata, QStringLiteral("metadata"));
        m_xml.writeStartElement(metadata, QStringLiteral("metaGroup"));
        m_xml.writeAttribute(QStringLiteral("category"), xliff::category);
        for (const auto &[type, value] : std::as_const(pairs)) {
            m_xml.writeStartElement(metadata, QStringLiteral("meta"));
            m_xml.writeAttribute(QStringLiteral("type"), type);
            m_xml.writeCharacters(xliff::sayable(value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeUnit(const BilingualUnit &unit)
    {
        m_codes.emplace(unit);
        m_xml.writeStartElement(core, QStringLiteral("unit"));
        m_xml.writeAttribute(QStringLiteral("id"), unit.id);
        if (!unit.name.isEmpty())
            m_xml.writeAttribute(QStringLiteral("name"), xliff::sayable(unit.name));
        writeMetadata({{xliff::base, unit.base.toHex()}});
        writeNotes(unit.notes);
        writeOriginalData();
        for (const BilingualSegment &segment : unit.segments)
            writeSegment(segment);
        m_xml.writeEndElement();
    }

    void writeNotes(const QStringList &notes)
    {
        if (notes.isEmpty())
            return;
        m_xml.writeStartElement(core, QStringLiteral("notes"));
        for (const QString &note : notes)
            m_xml.writeTextElement(core, QStringLiteral("note"), xliff::sayable(note));
        m_xml.writeEndElement();
    }

    void writeOriginalData()
    {
        if (m_codes->data().isEmpty())
            return;
        m_xml.writeStartElement(core, QStringLiteral("originalData"));
        for (const XliffCodes::Data &data : m_codes->data()) {
            m_xml.writeStartElement(core, QStringLiteral("data"));
            m_xml.writeAttribute(QStringLiteral("id"), data.id);
            m_xml.writeCharacters(xliff::sayable(data.value));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSegment(const BilingualSegment &segment)
    {
        m_codes->beginSegment();
        m_xml.writeStartElement(core, segment.isGap ? QStringLiteral("ignorable") : QStringLiteral("segment"));
        if (!segment.isGap)
            m_xml.writeAttribute(QStringLiteral("state"), xliff::stateName(segment.state));
        writeText(QStringLiteral("source"), codeSteps(segment.source, segment.fixed));
        if (segment.hasTarget)
            writeText(QStringLiteral("target"), codeSteps(segment.target));
        m_xml.writeEndElement();
    }

    /// Blanks count from here on, so none may be added.
    void writeText(const QString &element, const QList<CodeStep> &steps)
    {
        m_xml.writeStartElement(core, element);
        m_xml.setAutoFormatting(false);
        const bool isSource = element == QLatin1StringView("source");
        for (const CodeStep &step : steps) {
            if (step.kind == CodeStep::Kind::Open)
                openCode(step.code, isSource ? m_codes->nextOfSource() : m_codes->nextOfTarget(step.code));
            else if (step.kind == CodeStep::Kind::Close)
                m_xml.writeEndElement();
            else
                writeCharacters(step.text);
        }
        m_xml.writeEndElement();
        m_xml.setAutoFormatting(true);
    }

    void openCode(const InlineCode &code, const QString &id)
    {
        const bool isFixed = code.kind == InlineCode::Kind::Fixed;
        m_xml.writeStartElement(core, isFixed ? QStringLiteral("mrk") : QStringLiteral("pc"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        if (isFixed) {
            m_xml.writeAttribute(QStringLiteral("translate"), QStringLiteral("no"));
            return;
        }
        const InlineCodeName &name = nameOf(code.kind);
        m_xml.writeAttribute(QStringLiteral("type"), name.type);
        m_xml.writeAttribute(QStringLiteral("subType"), name.subType);
        if (!code.value.isEmpty())
            m_xml.writeAttribute(QStringLiteral("dataRefStart"), m_codes->dataId(code.value));
    }

    void writeCharacters(const QString &text)
    {
        qsizetype from = 0;
        while (from < text.size()) {
            const auto end = std::find_if_not(text.cbegin() + from, text.cend(), xliff::isXmlCharacter);
            m_xml.writeCharacters(text.mid(from, end - text.cbegin() - from));
            from = end - text.cbegin();
            if (from == text.size())
                return;
            m_xml.writeEmptyElement(core, QStringLiteral("cp"));
            m_xml.writeAttribute(
                QStringLiteral("hex"), QStringLiteral("%1").arg(text.at(from).unicode(), 4, 16, QChar(u'0')).toUpper());
            ++from;
        }
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    std::optional<XliffCodes> m_codes; ///< of the unit that is being written
};

} // namespace

QByteArray writeXliff21(const BilingualFile &file)
{
    return Writer21().write(file);
}

QByteArray writeXliff(const BilingualFile &file, XliffVersion version)
{
    return version == XliffVersion::V21 ? writeXliff21(file) : writeXliff12(file, version);
}

} // namespace communique
