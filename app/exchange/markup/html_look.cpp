#include "exchange/markup/html_look.h"

#include <QRegularExpression>

namespace communique {

namespace {

constexpr qsizetype mostClasses = 10000;

/// The last declaration of a property wins.
QString declared(const QString &style, QLatin1StringView property)
{
    QString value;
    for (const QString &declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            value = declaration.mid(colon + 1).trimmed().toLower();
    }
    return value;
}

void putStyle(Marks &marks, const QString &style)
{
    const QString weight = declared(style, QLatin1StringView("font-weight")).section(u' ', 0, 0);
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    if (!weight.isEmpty())
        marks.bold = isNumber ? number >= 600 : weight.startsWith(QLatin1StringView("bold"));
    const QString slant = declared(style, QLatin1StringView("font-style"));
    if (!slant.isEmpty())
        marks.italic = slant.startsWith(QLatin1StringView("italic")) || slant.startsWith(QLatin1StringView("oblique"));
}

} // namespace

HtmlLook::HtmlLook(const GumboNode *html)
{
    static const QRegularExpression rule(
        QStringLiteral("(?:^|[}\\s])\\.([A-Za-z][\\w-]{0,63})\\s*\\{([^{}]{0,4000})\\}"));
    for (const GumboNode *sheet : allBelow(html, GUMBO_TAG_STYLE)) {
        for (const GumboNode *child : childrenOf(sheet)) {
            auto match = rule.globalMatch(QString::fromUtf8(child->v.text.text));
            while (match.hasNext() && m_classes.size() < mostClasses) {
                const QRegularExpressionMatch found = match.next();
                if (found.captured(2).contains(QLatin1StringView("font-")))
                    m_classes.insert(found.captured(1), found.captured(2));
            }
        }
    }
}

void HtmlLook::putOn(Marks &marks, const GumboNode *element) const
{
    const GumboTag tag = element->v.element.tag;
    marks.bold = marks.bold || tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
    marks.italic = marks.italic || tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM;
    if (element->v.element.attributes.length == 0)
        return;
    if (tag == GUMBO_TAG_SPAN && !m_classes.isEmpty()) {
        for (const QString &name : attributeOf(element, "class").split(u' ', Qt::SkipEmptyParts))
            putStyle(marks, m_classes.value(name));
    }
    putStyle(marks, attributeOf(element, "style"));
}

QString styleOf(const GumboNode *element, QLatin1StringView property)
{
    return declared(attributeOf(element, "style"), property);
}

} // namespace communique
