#pragma once

#include "base/result.h"

#include <QXmlStreamReader>

namespace communique {

/// Walks through an XML text from element to element, never deeper than 256 of them. The text has passed
/// checkXmlLimits(); an entity beyond XML's five is refused.
class XmlCursor
{
public:
    explicit XmlCursor(const QString &text)
        : m_xml(text)
    { }

    enum class Step { Text, Open, Close };
    /// The next piece of text, the next element that opens, or the end of the one that is open; comments and processing
    /// instructions are passed over. Malformed, TooLarge with the line as subject.
    Result<Step> next();
    /// The next element inside the one that is open, or Close at its end; text is passed over.
    Result<Step> nextElement();
    /// Calls \a take for every element in the one that is open, to its end; take() goes to the end of each.
    template <typename Take> Outcome eachChild(Take take)
    {
        while (true) {
            const Result<Step> step = nextElement();
            if (!step)
                return step.error();
            if (*step == Step::Close)
                return {};
            if (const Outcome taken = take(); !taken)
                return taken;
        }
    }
    /// To the end of the element that has just opened, whatever is in it.
    Outcome skip();
    /// All text in the element that has just opened, whatever elements are around it; to its end.
    Result<QString> readText();

    QStringView text() const { return m_xml.text(); }
    bool isAt(QLatin1StringView name) const { return m_xml.name() == name; }
    bool isIn(QLatin1StringView space) const { return m_xml.namespaceUri() == space; }
    QString name() const { return m_xml.name().toString(); }
    QString space() const { return m_xml.namespaceUri().toString(); }
    /// Of the element that has just opened; empty for one that is not there.
    QString attribute(QLatin1StringView name) const;
    QString attribute(QLatin1StringView space, QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView space, QLatin1StringView name) const;

    Error malformed(const QString &detail) const { return {ErrorCode::Malformed, place(), detail}; }
    QString place() const { return QStringLiteral("line %1").arg(m_xml.lineNumber()); }

private:
    Result<Step> open();

    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace communique
