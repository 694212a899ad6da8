#include "exchange/import/tmx_reader.h"

#include "exchange/import/tmx_unit.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace communique {

namespace {

constexpr int deepest = 256;
constexpr qsizetype mostAttributes = 1000;
constexpr qsizetype longestText = 0x100000; // UTF-16 code units

} // namespace

/// Walks through the file and keeps a path of where it stands.
class TmxReader::Parser
{
public:
    explicit Parser(Source source)
        : m_source(std::move(source))
    { }

    Result<std::optional<TranslationUnit>> next()
    {
        while (!m_isDone) {
            if (Outcome stepped = step(); !stepped) {
                m_isDone = true;
                return stepped.error();
            }
            if (m_finished)
                return std::exchange(m_finished, std::nullopt);
        }
        return std::optional<TranslationUnit>();
    }

    LossCounts losses;

private:
    Outcome step()
    {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Invalid:
            return feedOrFail();
        case QXmlStreamReader::DTD:
            return checkDocumentType();
        case QXmlStreamReader::EntityReference:
            return malformed(QStringLiteral("entity"));
        case QXmlStreamReader::StartElement:
            return startElement();
        case QXmlStreamReader::EndElement:
            endElement();
            return {};
        case QXmlStreamReader::Characters:
            return takeText();
        case QXmlStreamReader::EndDocument:
            m_isDone = true;
            return m_wasTmx ? Outcome() : malformed(QStringLiteral("no tmx element"));
        default:
            return {};
        }
    }

    Outcome feedOrFail()
    {
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return malformed(m_xml.errorString());
        const Result<QByteArray> bytes = m_source();
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return malformed(QStringLiteral("the file ends too early"));
        m_start += *bytes;
        // Two bytes tell UTF-16, which the XML reader loses when a piece ends in the middle of a letter.
        if (!m_wasFed && m_start.size() < 2)
            return {};
        const QByteArray piece = std::exchange(m_start, {});
        if (!m_wasFed && (piece.startsWith("\xff\xfe") || piece.startsWith("\xfe\xff")))
            m_decoder.emplace(QStringDecoder::Utf16);
        m_wasFed = true;
        if (m_decoder)
            m_xml.addData(decoded(piece));
        else
            m_xml.addData(piece);
        return {};
    }

    /// All letters that are whole; half of a surrogate pair waits for the next piece.
    QString decoded(const QByteArray &piece)
    {
        const QString more = (*m_decoder)(piece);
        QString text = m_half + more;
        m_half.clear();
        if (text.isEmpty() || !text.back().isHighSurrogate())
            return text;
        m_half = text.right(1);
        text.chop(1);
        return text;
    }

    Outcome checkDocumentType() const
    {
        // With an internal subset the text runs on in brackets.
        if (m_xml.text().contains(u'[') || !m_xml.entityDeclarations().isEmpty())
            return malformed(QStringLiteral("a document type with declarations"));
        return {};
    }

    Outcome startElement()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (++m_depth > deepest)
            return Error{ErrorCode::TooLarge, {}, QStringLiteral("more than 256 elements deep")};
        if (attributes.size() > mostAttributes)
            return Error{ErrorCode::TooLarge, {}, QStringLiteral("more than 1,000 attributes")};
        const QStringView name = m_xml.name();
        if (m_depth == 1 && name != u"tmx")
            return malformed(QStringLiteral("not a tmx file"));
        m_wasTmx = true;
        if (m_isInSegment)
            startInline(name);
        else if (name == u"header")
            m_headerSource = attributes.value(QLatin1StringView("srclang")).toString();
        else if (name == u"tu")
            m_unit.emplace(attributes, m_headerSource);
        else if (m_unit)
            startInUnit(name, attributes);
        return {};
    }

    void startInUnit(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (name == u"tuv") {
            m_unit->beginText(attributes);
        } else if (name == u"seg") {
            m_isInSegment = true;
            m_codeDepth = 0;
            m_text.clear();
        } else if (name == u"prop" || name == u"note") {
            m_propertyType = attributes.value(QLatin1StringView("type")).toString();
            m_text.clear();
        }
    }

    void startInline(QStringView name)
    {
        ++losses[QStringLiteral("inline-code")];
        if (m_codeDepth > 0 || name != u"hi")
            ++m_codeDepth;
    }

    void endElement()
    {
        --m_depth;
        const QStringView name = m_xml.name();
        if (m_isInSegment && name != u"seg") {
            if (m_codeDepth > 0)
                --m_codeDepth;
        } else if (m_isInSegment) {
            m_isInSegment = false;
            m_unit->endText(m_text, losses);
        } else if (name == u"prop" && m_unit) {
            m_unit->addProperty(m_propertyType, m_text);
        } else if (name == u"note" && m_unit) {
            m_unit->addNote(m_text);
        } else if (name == u"tu" && m_unit) {
            m_finished = m_unit->finish(losses);
            m_unit.reset();
        }
    }

    Outcome takeText()
    {
        if (!m_unit || m_codeDepth > 0)
            return {};
        if (m_text.size() + m_xml.text().size() > longestText)
            return Error{ErrorCode::TooLarge, {}, QStringLiteral("a text of more than 1 MiB")};
        m_text.append(m_xml.text());
        return {};
    }

    Error malformed(const QString &why) const
    {
        return {ErrorCode::Malformed, {}, QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(why)};
    }

    Source m_source;
    QByteArray m_start; ///< fewer than two bytes
    std::optional<QStringDecoder> m_decoder; ///< for UTF-16
    QString m_half;
    bool m_wasFed = false;
    QXmlStreamReader m_xml;
    QString m_headerSource;
    std::optional<TmxUnit> m_unit; ///< while inside a tu
    std::optional<TranslationUnit> m_finished;
    QString m_text; ///< of the seg, prop or note
    QString m_propertyType;
    int m_depth = 0;
    int m_codeDepth = 0; ///< inside elements whose content is code
    bool m_isInSegment = false;
    bool m_wasTmx = false;
    bool m_isDone = false;
};

TmxReader::TmxReader(Source source)
    : m_parser(std::make_unique<Parser>(std::move(source)))
{ }

TmxReader::~TmxReader() = default;

Result<std::optional<TranslationUnit>> TmxReader::next()
{
    return m_parser->next();
}

const LossCounts &TmxReader::losses() const
{
    return m_parser->losses;
}

} // namespace communique
