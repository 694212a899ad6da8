#include "exchange/import/bilingual_table_reader.h"

#include "exchange/import/lexicon_limits.h"
#include "exchange/import/xml_cursor.h"
#include "exchange/import/xml_limits.h"
#include "exchange/markup/table_styles.h"
#include "exchange/markup/text_encoding.h"
#include "exchange/markup/xliff_names.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace communique {

namespace {

const QLatin1StringView textSpace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0"};
const QLatin1StringView tableSpace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0"};
const QLatin1StringView styleSpace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0"};
const QLatin1StringView foSpace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"};
const QLatin1StringView metaSpace{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"};
const QLatin1StringView linkSpace{"http://www.w3.org/1999/xlink"};

class TableReader
{
public:
    explicit TableReader(const QString &text)
        : m_xml(text)
    { }

    Result<BilingualFile> read()
    {
        const Result<XmlCursor::Step> step = m_xml.nextElement();
        if (!step)
            return step.error();
        const bool isDocument
            = m_xml.isAt(QLatin1StringView("document")) || m_xml.isAt(QLatin1StringView("document-content"));
        if (*step != XmlCursor::Step::Open || !isDocument)
            return m_xml.malformed(QStringLiteral("this is not an OpenDocument text"));
        if (const Outcome done = readParts(); !done)
            return done.error();
        if (m_file.units.isEmpty())
            return m_xml.malformed(QStringLiteral("there is no table of translations in it"));
        return m_file;
    }

private:
    Outcome readParts()
    {
        return m_xml.eachChild([this]() -> Outcome {
            if (m_xml.isAt(QLatin1StringView("tracked-changes")))
                return m_xml.skip();
            if (m_xml.isIn(metaSpace) && m_xml.isAt(QLatin1StringView("user-defined")))
                return readFact();
            if (m_xml.isIn(styleSpace) && m_xml.isAt(QLatin1StringView("style")))
                return readStyle();
            const bool isOurs = m_xml.isIn(tableSpace) && m_xml.isAt(QLatin1StringView("table"))
                && m_xml.attribute(tableSpace, QLatin1StringView("name")) == tableName;
            return isOurs ? readRows() : readParts();
        });
    }

    Outcome readFact()
    {
        const QString name = m_xml.attribute(metaSpace, QLatin1StringView("name"));
        const Result<QString> value = m_xml.readText();
        if (!value)
            return value.error();
        BilingualOrigin &origin = m_file.origin;
        if (name == xliff::document)
            origin.document = *value;
        else if (name == xliff::reference)
            origin.reference = *value;
        else if (name == QLatin1StringView("source-language"))
            origin.source = LanguageTag::parse(*value).value_or(LanguageTag());
        else if (name == QLatin1StringView("target-language"))
            origin.target = LanguageTag::parse(*value).value_or(LanguageTag());
        else if (name == xliff::sourceRevision)
            origin.sourceRevision = Digest::fromHex(*value);
        else if (name == xliff::targetRevision)
            origin.targetRevision = Digest::fromHex(*value);
        return {};
    }

    /// What a style does to text, that of its parent with it; parents come first in both parts of a document.
    Outcome readStyle()
    {
        const QString name = m_xml.attribute(styleSpace, QLatin1StringView("name"));
        const bool isText = m_xml.attribute(styleSpace, QLatin1StringView("family")) == QLatin1StringView("text");
        Marks marks = marksOf(m_xml.attribute(styleSpace, QLatin1StringView("parent-style-name")));
        if (const std::optional<InlineCode> code = codeOfTableStyle(name))
            (void)applyCode(*code, marks);
        const Outcome read = m_xml.eachChild([&]() -> Outcome {
            if (m_xml.isAt(QLatin1StringView("text-properties"))) {
                const QString weight = m_xml.attribute(foSpace, QLatin1StringView("font-weight"));
                const QString slant = m_xml.attribute(foSpace, QLatin1StringView("font-style"));
                marks.bold = weight.isEmpty() ? marks.bold : weight == QLatin1StringView("bold");
                marks.italic = slant.isEmpty() ? marks.italic : slant != QLatin1StringView("normal");
            }
            return m_xml.skip();
        });
        if (isText)
            m_styles.insert(name, marks);
        return read;
    }

    /// Of a content.xml the named styles lie elsewhere, but their names say enough.
    Marks marksOf(const QString &style) const
    {
        if (const auto known = m_styles.constFind(style); known != m_styles.cend())
            return *known;
        Marks marks;
        if (const std::optional<InlineCode> code = codeOfTableStyle(style))
            (void)applyCode(*code, marks);
        return marks;
    }

    static Marks together(const Marks &outer, const Marks &inner)
    {
        Marks both = inner;
        both.bold |= outer.bold;
        both.italic |= outer.italic;
        both.spoken |= outer.spoken;
        both.noBreak |= outer.noBreak;
        both.link = outer.link;
        if (both.language.isEmpty())
            both.language = outer.language;
        return both;
    }

    Outcome readRows()
    {
        return m_xml.eachChild([this] { return m_xml.isAt(QLatin1StringView("table-row")) ? readRow() : readRows(); });
    }

    Outcome readRow()
    {
        QList<QList<InlineText>> cells;
        const Outcome read = m_xml.eachChild([&]() -> Outcome {
            m_lines.clear();
            const Outcome cell = readCell();
            cells.append(m_lines);
            return cell;
        });
        const QString id = cells.isEmpty() ? QString() : cells.constFirst().value(0).plain().trimmed();
        if (!read || id.isEmpty() || cells.size() < 3)
            return read;
        if (m_ids.contains(id))
            return m_xml.malformed(QStringLiteral("two rows have the same id"));
        if (m_file.units.size() >= lexicon_limit::entries)
            return Error{ErrorCode::TooLarge, m_xml.place(), QStringLiteral("too many units")};
        m_ids.insert(id);
        BilingualSegment segment;
        segment.source = joined(cells.at(1));
        segment.target = joined(cells.at(2));
        segment.hasTarget = !segment.target.isEmpty();
        segment.state = segment.hasTarget ? TranslationState::Translated : TranslationState::Initial;
        BilingualUnit unit;
        unit.id = id;
        unit.segments = {segment};
        m_file.units.append(unit);
        return {};
    }

    static InlineText joined(const QList<InlineText> &lines)
    {
        InlineText text;
        for (const InlineText &line : lines) {
            if (!text.isEmpty() && !line.isEmpty())
                text.append(QStringLiteral(" "));
            for (const Run &run : line.runs())
                text.append(run.text, run.marks);
        }
        return text;
    }

    /// Paragraphs, which may stand in lists.
    Outcome readCell()
    {
        return m_xml.eachChild([this]() -> Outcome {
            const bool isParagraph
                = m_xml.isIn(textSpace) && (m_xml.isAt(QLatin1StringView("p")) || m_xml.isAt(QLatin1StringView("h")));
            if (!isParagraph)
                return m_xml.isAt(QLatin1StringView("annotation")) ? m_xml.skip() : readCell();
            m_lines.append(InlineText());
            return readInside({});
        });
    }

    Outcome readInside(const Marks &marks)
    {
        while (true) {
            const Result<XmlCursor::Step> step = m_xml.next();
            if (!step)
                return step.error();
            if (*step == XmlCursor::Step::Close)
                return {};
            if (*step == XmlCursor::Step::Text)
                takeText(m_xml.text().toString(), marks);
            else if (const Outcome read = readElement(marks); !read)
                return read;
        }
    }

    Outcome readElement(const Marks &marks)
    {
        if (!m_xml.isIn(textSpace))
            return m_xml.skip(); // comments, pictures
        if (m_xml.isAt(QLatin1StringView("span")))
            return readInside(together(marks, marksOf(m_xml.attribute(textSpace, QLatin1StringView("style-name")))));
        if (m_xml.isAt(QLatin1StringView("a"))) {
            Marks linked = marks;
            (void)applyCode({InlineCode::Kind::Link, m_xml.attribute(linkSpace, QLatin1StringView("href"))}, linked);
            return readInside(linked);
        }
        if (m_xml.isAt(QLatin1StringView("s"))) {
            const int count = m_xml.attribute(textSpace, QLatin1StringView("c")).toInt();
            m_lines.last().append(QString(std::clamp(count, 1, 1000), u' '), marks);
        } else if (m_xml.isAt(QLatin1StringView("tab"))) {
            m_lines.last().append(QStringLiteral("\t"), marks);
        } else if (m_xml.isAt(QLatin1StringView("line-break"))) {
            m_lines.last().append(QStringLiteral(" "), marks);
        } else if (m_xml.isAt(QLatin1StringView("note"))) {
            return m_xml.skip();
        }
        return readInside(marks);
    }

    /// Blanks in the file's text are one blank, and none at a paragraph's start.
    void takeText(const QString &text, const Marks &marks)
    {
        static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n]+"));
        InlineText &line = m_lines.last();
        QString words = text.normalized(QString::NormalizationForm_C);
        words.replace(blanks, QStringLiteral(" "));
        const bool isAfterBlank = line.isEmpty() || line.runs().constLast().text.endsWith(u' ');
        line.append(isAfterBlank && words.startsWith(u' ') ? words.mid(1) : words, marks);
    }

    XmlCursor m_xml;
    BilingualFile m_file;
    QHash<QString, Marks> m_styles;
    QSet<QString> m_ids;
    QList<InlineText> m_lines; ///< of the cell that is being read
};

} // namespace

Result<BilingualFile> readBilingualTable(const QByteArray &bytes)
{
    if (bytes.size() > lexicon_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("table"), QStringLiteral("64 MiB")};
    const QString text = decodeText(bytes, declaredXmlEncoding(bytes)).text;
    if (const Outcome bounded = checkXmlLimits(text); !bounded)
        return bounded.error();
    return TableReader(text).read();
}

} // namespace communique
