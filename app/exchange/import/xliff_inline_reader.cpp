#include "exchange/import/xliff_inline_reader.h"

#include "exchange/markup/xliff_names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace communique {

namespace {

bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isPair(const QString &name)
{
    return isOneOf(name, {QLatin1StringView("pc"), QLatin1StringView("g")});
}

bool isAnnotation(const QString &name)
{
    return isOneOf(name, {QLatin1StringView("mrk"), QLatin1StringView("sm"), QLatin1StringView("em")});
}

bool isStart(const QString &name)
{
    return isOneOf(name, {QLatin1StringView("sc"), QLatin1StringView("bpt"), QLatin1StringView("bx")});
}

bool isEnd(const QString &name)
{
    return isOneOf(name, {QLatin1StringView("ec"), QLatin1StringView("ept"), QLatin1StringView("ex")});
}

/// Whether the element is of XLIFF itself, of any version, or of a file that names no namespace.
bool isCore(const QString &space)
{
    return space.isEmpty() || space.startsWith(QLatin1StringView("urn:oasis:names:tc:xliff:document:"));
}

} // namespace

Result<InlineText> XliffInlineReader::readSource()
{
    m_isTarget = false;
    return readText();
}

Result<InlineText> XliffInlineReader::readTarget()
{
    m_isTarget = true;
    return readText();
}

Result<InlineText> XliffInlineReader::readText()
{
    m_text = {};
    m_isBreakDue = false;
    if (const Outcome read = readInside({}); !read)
        return read.error();
    return m_text;
}

Outcome XliffInlineReader::readInside(const Marks &marks)
{
    while (true) {
        const Result<XmlCursor::Step> step = m_xml->next();
        if (!step)
            return step.error();
        if (*step == XmlCursor::Step::Close)
            return {};
        if (*step == XmlCursor::Step::Text) {
            takeText(m_xml->text().toString(), marks);
            continue;
        }
        if (const Outcome read = readElement(marks); !read)
            return read.error();
    }
}

Outcome XliffInlineReader::readElement(const Marks &marks)
{
    const QString name = m_xml->name();
    if (!isCore(m_xml->space())) {
        lose("inline-code");
        return readInside(marks);
    }
    if (isPair(name))
        return readPair(marks);
    if (isAnnotation(name))
        return readInside(marks);
    if (name == QLatin1StringView("cp"))
        return readCodePoint(marks);
    if (isStart(name)) {
        const Code code = codeHere();
        note(ownId(), code);
        (m_isTarget ? m_startedInTarget : m_startedInSource).append({ownId(), code});
        return m_xml->skip();
    }
    if (isEnd(name))
        return readEnd();
    // Whatever else there is stands for something of another program's, and what is inside is its code.
    lose("inline-code");
    return m_xml->skip();
}

Outcome XliffInlineReader::readPair(const Marks &marks)
{
    const Code code = codeHere();
    note(ownId(), code);
    Marks inside = marks;
    if (code && !applyCode(*code, inside))
        lose("xliff-link");
    return readInside(inside);
}

Outcome XliffInlineReader::readEnd()
{
    QList<Started> &started = m_isTarget ? m_startedInTarget : m_startedInSource;
    QString id = m_xml->attribute(QLatin1StringView("startRef"));
    if (id.isEmpty())
        id = ownId();
    const auto found = std::find_if(started.rbegin(), started.rend(), [&id](const Started &s) { return s.id == id; });
    if (found != started.rend())
        started.erase(std::next(found).base());
    return m_xml->skip();
}

Outcome XliffInlineReader::readCodePoint(const Marks &marks)
{
    bool isNumber = false;
    const uint unit = m_xml->attribute(QLatin1StringView("hex")).toUInt(&isNumber, 16);
    if (!isNumber || unit > 0xffff || xliff::isXmlCharacter(QChar(unit)))
        return m_xml->malformed(QStringLiteral("a cp element without a character XML cannot say"));
    append(QString(QChar(unit)), marks);
    return m_xml->skip();
}

void XliffInlineReader::takeText(const QString &text, const Marks &marks)
{
    static const QRegularExpression lineBreak(QStringLiteral("[ \\t\\r]*\\n[ \\t\\r\\n]*"));
    const QStringList lines = text.split(lineBreak);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_isBreakDue = !m_text.isEmpty();
        if (!lines.at(i).isEmpty())
            append(lines.at(i), marks);
    }
}

void XliffInlineReader::append(const QString &text, const Marks &marks)
{
    Marks all = marks;
    for (const Started &started : m_isTarget ? m_startedInTarget : m_startedInSource) {
        if (started.code)
            (void)applyCode(*started.code, all);
    }
    const bool endsInBlank = !m_text.isEmpty() && m_text.runs().constLast().text.endsWith(u' ');
    if (std::exchange(m_isBreakDue, false) && !endsInBlank)
        m_text.append(QStringLiteral(" "), all);
    m_text.append(cleanText(text).normalized(QString::NormalizationForm_C), all);
}

/// bpt and ept find each other by rid, or by the same id.
QString XliffInlineReader::ownId() const
{
    const QString rid = m_xml->attribute(QLatin1StringView("rid"));
    return rid.isEmpty() ? m_xml->attribute(QLatin1StringView("id")) : rid;
}

QString XliffInlineReader::valueHere() const
{
    for (const QLatin1StringView name : {QLatin1StringView("dataRefStart"), QLatin1StringView("dataRef")}) {
        if (const QString id = m_xml->attribute(name); !id.isEmpty())
            return m_data.value(id);
    }
    return m_xml->attribute(xliff::own, QLatin1StringView("value"));
}

XliffInlineReader::Code XliffInlineReader::codeHere() const
{
    const QString subType = m_xml->attribute(QLatin1StringView("subType"));
    const QString ctype = m_xml->attribute(QLatin1StringView("ctype"));
    for (const InlineCodeName &name : inlineCodeNames()) {
        const bool isNamed
            = (!subType.isEmpty() && subType == name.subType) || (!ctype.isEmpty() && ctype == name.ctype);
        const bool hasValue = name.kind == InlineCode::Kind::Link || name.kind == InlineCode::Kind::Language;
        if (isNamed && (!hasValue || !valueHere().isEmpty()))
            return InlineCode{name.kind, hasValue ? valueHere() : QString()};
    }
    QString original = m_xml->attribute(QLatin1StringView("copyOf"));
    if (original.isEmpty())
        original = ownId();
    const auto known = m_sourceCodes.constFind(original);
    return known == m_sourceCodes.cend() ? Code() : Code(*known);
}

void XliffInlineReader::note(const QString &id, const Code &code)
{
    if (!code)
        lose("inline-code");
    else if (m_isTarget)
        ++m_targetCodes[id];
    else
        m_sourceCodes.insert(id, *code);
}

void XliffInlineReader::lose(const char *loss)
{
    if (m_isTarget)
        ++m_losses[QString::fromLatin1(loss)];
}

LossCounts XliffInlineReader::losses() const
{
    LossCounts all = m_losses;
    for (auto it = m_sourceCodes.cbegin(); it != m_sourceCodes.cend(); ++it) {
        const int count = m_targetCodes.value(it.key());
        if (count == 0)
            ++all[QStringLiteral("xliff-code-missing")];
        else if (count > 1)
            all[QStringLiteral("xliff-code-twice")] += count - 1;
    }
    return all;
}

} // namespace communique
