#include "exchange/import/xml_cursor.h"

#include "exchange/import/lexicon_limits.h"

namespace communique {

Result<XmlCursor::Step> XmlCursor::next()
{
    while (true) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return open();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Step::Close;
        case QXmlStreamReader::Characters:
            return Step::Text;
        case QXmlStreamReader::EntityReference:
            return malformed(QStringLiteral("the file has entities of its own"));
        case QXmlStreamReader::EndDocument:
            return Step::Close;
        case QXmlStreamReader::Invalid:
            return malformed(m_xml.errorString());
        default:
            break;
        }
    }
}

Result<XmlCursor::Step> XmlCursor::open()
{
    if (++m_depth > lexicon_limit::depth)
        return Error{ErrorCode::TooLarge, place(), QStringLiteral("elements lie too deep")};
    return Step::Open;
}

Result<XmlCursor::Step> XmlCursor::nextElement()
{
    Result<Step> step = next();
    while (step && *step == Step::Text)
        step = next();
    return step;
}

Outcome XmlCursor::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        if (const Result<Step> step = next(); !step)
            return step.error();
    }
    return {};
}

Result<QString> XmlCursor::readText()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const Result<Step> step = next();
        if (!step)
            return step.error();
        if (*step == Step::Text)
            text += m_xml.text();
    }
    return text;
}

QString XmlCursor::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString XmlCursor::attribute(QLatin1StringView space, QLatin1StringView name) const
{
    return m_xml.attributes().value(space, name).toString();
}

bool XmlCursor::hasAttribute(QLatin1StringView space, QLatin1StringView name) const
{
    return m_xml.attributes().hasAttribute(QString(space), QString(name));
}

} // namespace communique
