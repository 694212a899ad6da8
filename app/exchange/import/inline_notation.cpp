#include "exchange/import/inline_notation.h"

#include "exchange/markup/link_target.h"

namespace communique {

namespace {

Error malformed(const QString &reason)
{
    return {ErrorCode::Malformed, QStringLiteral("structured text"), reason};
}

/// Doubled, these are marks; at the edge of a run they might meet a mark and double it.
bool isDoubling(QChar c)
{
    return c == u'*' || c == u'/' || c == u'~';
}

/// The "://" of an address inside a run, which is read as it stands; \a i is at any of its three characters.
bool isInAddress(const QString &text, qsizetype i)
{
    qsizetype colon = i;
    while (colon > 0 && i - colon < 2 && text.at(colon) != u':')
        --colon;
    return text.at(colon) == u':' && colon + 3 < text.size() && text.at(colon + 1) == u'/' && text.at(colon + 2) == u'/'
        && text.at(colon + 3).isLetterOrNumber();
}

bool needsEscape(const QString &text, qsizetype i, bool meetsMark)
{
    const QChar c = text.at(i);
    const bool isEdge = i == 0 || i + 1 == text.size();
    if ((c == u':' || c == u'/') && isInAddress(text, i))
        return false;
    if (isDoubling(c))
        return isEdge || text.at(i - 1) == c || text.at(i + 1) == c;
    if (c == u':')
        return i + 1 == text.size() ? meetsMark : text.at(i + 1) == u'/';
    return QStringLiteral("\\[]{}").contains(c);
}

/// \a meetsMark: a mark follows the run, which a colon in front of it could hide.
QString escaped(const QString &text, bool meetsMark)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsEscape(text, i, meetsMark))
            result.append(u'\\');
        result.append(text.at(i));
    }
    return result;
}

QString escapedLink(const QString &link)
{
    QString result;
    for (const QChar c : link) {
        if (c == u'\\' || c == u')')
            result.append(u'\\');
        result.append(c);
    }
    return result;
}

QString notationOf(const Run &run, bool isLast)
{
    QString text = escaped(run.text, !isLast || run.marks != Marks());
    if (run.marks.noBreak)
        text = QStringLiteral("~~") + text + QStringLiteral("~~");
    if (run.marks.italic)
        text = QStringLiteral("//") + text + QStringLiteral("//");
    if (run.marks.bold)
        text = QStringLiteral("**") + text + QStringLiteral("**");
    if (!run.marks.language.isEmpty())
        text = QStringLiteral("{{") + run.marks.language.code() + u'|' + text + QStringLiteral("}}");
    if (!run.marks.link.isEmpty())
        text = u'[' + text + QStringLiteral("](") + escapedLink(run.marks.link) + u')';
    return text;
}

class NotationReader
{
public:
    explicit NotationReader(const QString &text)
        : m_text(text)
    { }

    Result<InlineReading> read()
    {
        while (m_at < m_text.size()) {
            if (!readMark())
                readCharacter();
            if (!m_reason.isEmpty())
                return malformed(m_reason);
        }
        flush();
        if (m_marks != Marks() || m_linkStart >= 0)
            return malformed(QStringLiteral("a mark is opened and not closed"));
        for (const Run &run : std::as_const(m_runs))
            m_reading.text.append(run.text, run.marks);
        return m_reading;
    }

private:
    bool isNext(QLatin1StringView mark) const { return QStringView(m_text).mid(m_at).startsWith(mark); }

    void readCharacter()
    {
        if (m_text.at(m_at) == u'\\' && ++m_at == m_text.size())
            return;
        m_isColonOpen = m_text.at(m_at) == u':' && (m_at == 0 || m_text.at(m_at - 1) != u'\\');
        m_pending.append(m_text.at(m_at++));
    }

    void flush()
    {
        if (!m_pending.isEmpty())
            m_runs.append({m_pending, m_marks});
        m_pending.clear();
    }

    bool passed(qsizetype length)
    {
        m_at += length;
        m_isColonOpen = false;
        return true;
    }

    bool toggle(bool &mark)
    {
        flush();
        mark = !mark;
        return passed(2);
    }

    bool readMark()
    {
        if (isNext(QLatin1StringView("**")))
            return toggle(m_marks.bold);
        if (isNext(QLatin1StringView("//")) && !m_isColonOpen)
            return toggle(m_marks.italic);
        if (isNext(QLatin1StringView("~~")))
            return toggle(m_marks.noBreak);
        if (isNext(QLatin1StringView("[[")) && !m_marks.spoken) {
            m_reading.hasSpokenMarks = true;
            return toggle(m_marks.spoken);
        }
        if (m_linkStart >= 0 && isNext(QLatin1StringView("](")))
            return closeLink();
        if (isNext(QLatin1StringView("]]")) && m_marks.spoken)
            return toggle(m_marks.spoken);
        if (isNext(QLatin1StringView("{{")))
            return openLanguage();
        if (isNext(QLatin1StringView("}}")) && !m_marks.language.isEmpty()) {
            flush();
            m_marks.language = {};
            return passed(2);
        }
        if (isNext(QLatin1StringView("[")) && m_linkStart < 0 && m_lastLink >= m_at)
            return openLink();
        return false;
    }

    bool openLink()
    {
        flush();
        m_linkStart = m_runs.size();
        return passed(1);
    }

    bool closeLink()
    {
        flush();
        QString link;
        qsizetype i = m_at + 2;
        while (i < m_text.size() && m_text.at(i) != u')') {
            i += m_text.at(i) == u'\\' && i + 1 < m_text.size() ? 1 : 0;
            link.append(m_text.at(i++));
        }
        if (i >= m_text.size() || allowedLink(link).isEmpty()) {
            m_reason = QStringLiteral("a link must lead to http, https, mailto or tel: ") + link;
            return true;
        }
        for (qsizetype run = m_linkStart; run < m_runs.size(); ++run)
            m_runs[run].marks.link = link;
        m_linkStart = -1;
        return passed(i + 1 - m_at);
    }

    bool openLanguage()
    {
        const qsizetype bar = m_text.indexOf(u'|', m_at);
        if (bar < 0 || bar - m_at > 40)
            return false;
        const auto language = LanguageTag::parse(m_text.mid(m_at + 2, bar - m_at - 2));
        if (!language || !m_marks.language.isEmpty()) {
            m_reason = QStringLiteral("no language: ") + m_text.mid(m_at + 2, bar - m_at - 2);
            return true;
        }
        flush();
        m_marks.language = *language;
        return passed(bar + 1 - m_at);
    }

    const QString &m_text;
    const qsizetype m_lastLink = m_text.lastIndexOf(QLatin1StringView("]("));
    qsizetype m_at = 0;
    QString m_pending;
    Marks m_marks;
    QList<Run> m_runs;
    qsizetype m_linkStart = -1;
    bool m_isColonOpen = false;
    InlineReading m_reading;
    QString m_reason;
};

} // namespace

QString inlineNotation(const InlineText &text)
{
    QString notation;
    bool isSpoken = false;
    for (const Run &run : text.runs()) {
        if (run.marks.spoken != isSpoken)
            notation.append(isSpoken ? QStringLiteral("]]") : QStringLiteral("[["));
        isSpoken = run.marks.spoken;
        notation.append(notationOf(run, &run == &text.runs().constLast()));
    }
    return isSpoken ? notation + QStringLiteral("]]") : notation;
}

Result<InlineReading> readInlineNotation(const QString &text)
{
    return NotationReader(text).read();
}

} // namespace communique
