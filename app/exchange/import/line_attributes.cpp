#include "exchange/import/line_attributes.h"

#include "model/inline_text.h"

namespace communique {

namespace {

bool isEscaped(const QString &text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (at - backslashes > 0 && text.at(at - backslashes - 1) == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// The unescaped "{" that the closing brace at the line's end belongs to, or -1.
qsizetype openingBrace(const QString &line)
{
    const qsizetype last = line.size() - 1;
    if (last < 0 || line.at(last) != u'}' || isEscaped(line, last))
        return -1;
    for (qsizetype i = last - 1; i >= 0; --i) {
        const bool isBrace = (line.at(i) == u'{' || line.at(i) == u'}') && !isEscaped(line, i);
        if (isBrace)
            return line.at(i) == u'{' && (i == 0 || line.at(i - 1) == u' ') ? i : -1;
    }
    return -1;
}

LineAttribute attributeOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    return {text.left(equals).trimmed(), cleanText(text.mid(equals + 1))};
}

} // namespace

QString attributeNotation(const QList<LineAttribute> &attributes)
{
    QStringList parts;
    for (const LineAttribute &attribute : attributes) {
        QString value;
        for (const QChar c : cleanText(attribute.value)) {
            if (QStringLiteral("\\;{}").contains(c))
                value.append(u'\\');
            value.append(c);
        }
        parts.append(attribute.key + u'=' + value);
    }
    return parts.isEmpty() ? QString() : QStringLiteral(" {") + parts.join(QStringLiteral("; ")) + u'}';
}

AttributedLine splitAttributes(const QString &line)
{
    const qsizetype open = openingBrace(line);
    if (open < 0 || line.indexOf(u'=', open) < 0)
        return {line, {}};
    AttributedLine result{line.left(std::max<qsizetype>(0, open - 1)), {}};
    QString current;
    for (qsizetype i = open + 1; i < line.size() - 1; ++i) {
        if (line.at(i) == u';') {
            result.attributes.append(attributeOf(current));
            current.clear();
            continue;
        }
        i += line.at(i) == u'\\' && i + 2 < line.size() ? 1 : 0;
        current.append(line.at(i));
    }
    if (!current.trimmed().isEmpty())
        result.attributes.append(attributeOf(current));
    return result;
}

} // namespace communique
