#include "model/inline_text.h"

#include <algorithm>

namespace communique {

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean.append(c).append(text.at(++i));
        } else if (c.isSurrogate()) {
            clean.append(QChar::ReplacementCharacter);
        } else if (c == u'\n' || c == u'\r' || c == QChar::Null || c == QChar::ParagraphSeparator
            || c == QChar::LineSeparator) {
            clean.append(u' ');
        } else {
            clean.append(c);
        }
    }
    return clean;
}

InlineText::InlineText(const QString &plain)
{
    append(plain);
}

void InlineText::append(const QString &text, const Marks &marks)
{
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return;
    if (!m_runs.isEmpty() && m_runs.constLast().marks == marks)
        m_runs.last().text.append(clean);
    else
        m_runs.append(Run{clean, marks});
}

QString InlineText::plain() const
{
    QString all;
    for (const Run &run : m_runs)
        all.append(run.text);
    return all;
}

qsizetype InlineText::size() const
{
    qsizetype size = 0;
    for (const Run &run : m_runs)
        size += run.text.size();
    return size;
}

InlineText InlineText::mid(qsizetype from, qsizetype length) const
{
    InlineText part;
    const qsizetype end = length < 0 ? size() : std::min(size(), from + length);
    qsizetype start = 0;
    for (const Run &run : m_runs) {
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(end, start + run.text.size());
        if (first < last)
            part.append(run.text.mid(first - start, last - first), run.marks);
        start += run.text.size();
    }
    return part;
}

} // namespace communique
