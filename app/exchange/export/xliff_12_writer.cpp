#include "exchange/export/xliff_codes.h"
#include "exchange/export/xliff_writer.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace communique {

namespace {

const QString core = xliff::core12;
const QString own = xliff::own;

class Writer12
{
public:
    explicit Writer12(XliffVersion version)
        : m_version(version)
    { }

    QByteArray write(const BilingualFile &file)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(core);
        m_xml.writeNamespace(own, QStringLiteral("cq"));
        m_xml.writeStartElement(core, QStringLiteral("xliff"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
        beginFile(file.origin);
        for (const BilingualUnit &unit : file.units)
            writeUnit(unit);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeOwn(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_xml.writeAttribute(own, name, xliff::sayable(value));
    }

    void beginFile(const BilingualOrigin &origin)
    {
        m_xml.writeStartElement(core, QStringLiteral("file"));
        m_xml.writeAttribute(QStringLiteral("original"), xliff::sayable(origin.reference));
        m_xml.writeAttribute(QStringLiteral("source-language"), origin.source.code());
        m_xml.writeAttribute(QStringLiteral("target-language"), origin.target.code());
        m_xml.writeAttribute(QStringLiteral("datatype"), QStringLiteral("plaintext"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        writeOwn(xliff::document, origin.document);
        writeOwn(xliff::sourceRevision, origin.sourceRevision.toHex());
        writeOwn(xliff::targetRevision, origin.targetRevision.toHex());
        m_xml.writeStartElement(core, QStringLiteral("body"));
    }

    void writeUnit(const BilingualUnit &unit)
    {
        m_codes.emplace(unit);
        const auto sentences = std::count_if(
            unit.segments.cbegin(), unit.segments.cend(), [](const BilingualSegment &s) { return !s.isGap; });
        int number = 0;
        for (qsizetype i = 0; i < unit.segments.size(); ++i) {
            const BilingualSegment &segment = unit.segments.at(i);
            if (segment.isGap)
                continue;
            ++number;
            const bool hasGap = i + 1 < unit.segments.size() && unit.segments.at(i + 1).isGap;
            writeSentence(unit, segment, hasGap ? &unit.segments.at(i + 1) : nullptr,
                sentences == 1 ? unit.id : QStringLiteral("%1/%2").arg(unit.id).arg(number));
        }
    }

    void writeSentence(
        const BilingualUnit &unit, const BilingualSegment &segment, const BilingualSegment *gap, const QString &id)
    {
        m_codes->beginSegment();
        m_xml.writeStartElement(core, QStringLiteral("trans-unit"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        if (!unit.name.isEmpty())
            m_xml.writeAttribute(QStringLiteral("resname"), xliff::sayable(unit.name));
        if (segment.state >= TranslationState::Reviewed)
            m_xml.writeAttribute(QStringLiteral("approved"), QStringLiteral("yes"));
        writeOwn(xliff::base, unit.base.toHex());
        if (gap) {
            m_xml.writeAttribute(own, QStringLiteral("source-gap"), xliff::sayable(gap->source.plain()));
            m_xml.writeAttribute(own, QStringLiteral("target-gap"), xliff::sayable(gap->target.plain()));
        }
        writeText(QStringLiteral("source"), codeSteps(segment.source, segment.fixed), {});
        if (const std::optional<QList<CodeStep>> target = targetOf(segment))
            writeText(QStringLiteral("target"), *target, xliff::stateName12(segment.state));
        for (const QString &note : unit.notes)
            m_xml.writeTextElement(core, QStringLiteral("note"), xliff::sayable(note));
        m_xml.writeEndElement();
    }

    /// The translation, or what holds its place; see writeXliff().
    std::optional<QList<CodeStep>> targetOf(const BilingualSegment &segment) const
    {
        if (segment.hasTarget)
            return codeSteps(segment.target);
        if (m_version == XliffVersion::V12ForOmegat)
            return codeSteps(segment.source, segment.fixed);
        const QList<CodeStep> steps = codeSteps(segment.source);
        const bool isPlain = std::all_of(
            steps.cbegin(), steps.cend(), [](const CodeStep &step) { return step.kind == CodeStep::Kind::Text; });
        return isPlain ? std::optional(steps) : std::nullopt;
    }

    /// Blanks count from here on, so none may be added.
    void writeText(const QString &element, const QList<CodeStep> &steps, const QString &state)
    {
        m_xml.writeStartElement(core, element);
        if (!state.isEmpty())
            m_xml.writeAttribute(QStringLiteral("state"), state);
        m_xml.setAutoFormatting(false);
        const bool isSource = element == QLatin1StringView("source");
        for (const CodeStep &step : steps) {
            if (step.kind == CodeStep::Kind::Open)
                openCode(step.code, isSource ? m_codes->nextOfSource() : m_codes->nextOfTarget(step.code));
            else if (step.kind == CodeStep::Kind::Close)
                m_xml.writeEndElement();
            else
                m_xml.writeCharacters(xliff::sayable(step.text));
        }
        m_xml.writeEndElement();
        m_xml.setAutoFormatting(true);
    }

    void openCode(const InlineCode &code, const QString &id)
    {
        if (code.kind == InlineCode::Kind::Fixed) {
            m_xml.writeStartElement(core, QStringLiteral("mrk"));
            m_xml.writeAttribute(QStringLiteral("mtype"), QStringLiteral("protected"));
            return;
        }
        m_xml.writeStartElement(core, QStringLiteral("g"));
        m_xml.writeAttribute(QStringLiteral("id"), id);
        m_xml.writeAttribute(QStringLiteral("ctype"), nameOf(code.kind).ctype);
        writeOwn(QLatin1StringView("value"), code.value);
    }

    XliffVersion m_version;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    std::optional<XliffCodes> m_codes; ///< of the unit that is being written
};

} // namespace

QByteArray writeXliff12(const BilingualFile &file, XliffVersion version)
{
    return Writer12(version).write(file);
}

} // namespace communique
