#include "language/facts/readers.h"

namespace communique::facts {

namespace {

int smallAt(const TokenText &text, qsizetype index, int greatest)
{
    const Token &token = text.at(index);
    bool isNumber = false;
    const int value = token.is(TokenKind::Number) && token.place.length <= 2 ? token.text.toInt(&isNumber) : -1;
    return isNumber && value <= greatest ? value : -1;
}

/// A word or sign for hours behind a number: "14 h", "14 ч", "14时".
bool isHourSign(const Token &token)
{
    static const QStringList signs{QStringLiteral("h"), QStringLiteral("heures"), QStringLiteral("ч"),
        QStringLiteral("час"), QStringLiteral("часов"), QStringLiteral("часа"), QStringLiteral("时"),
        QStringLiteral("点")};
    return (token.is(TokenKind::Word) || token.is(TokenKind::Han)) && signs.contains(token.text);
}

/// The number of tokens of "a.m.", "pm", "p. m." behind an hour, and which half of the day it means.
struct DayHalf
{
    qsizetype length = 0;
    bool isAfternoon = false;
};

DayHalf dayHalfAt(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    if (!token.is(TokenKind::Word))
        return {};
    if (token.text == QLatin1StringView("am") || token.text == QLatin1StringView("pm"))
        return {1, token.text.startsWith(u'p')};
    if (token.text == foldedWord(u"صباحا") || token.text == foldedWord(u"مساء"))
        return {1, token.text == foldedWord(u"مساء")};
    const bool isLetter = token.text == QLatin1StringView("a") || token.text == QLatin1StringView("p");
    if (!isLetter || !text.at(index + 1).isMark(u'.') || !text.at(index + 2).is(TokenKind::Word, u"m"))
        return {};
    return {text.at(index + 3).isMark(u'.') ? 4 : 3, token.text == QLatin1StringView("p")};
}

class TimeReader
{
public:
    TimeReader(TokenText &text, QList<Fact> &found)
        : m_text(text)
        , m_found(found)
    { }

    void read()
    {
        for (qsizetype i = 0; i < m_text.tokens.size(); ++i) {
            if (m_text.at(i).is(TokenKind::Number))
                i = readAt(i);
        }
    }

private:
    qsizetype readAt(qsizetype index)
    {
        int hour = smallAt(m_text, index, 24);
        int minute = 0;
        qsizetype last = index;
        bool isTime = false;
        if (const int decimals = clockFraction(index); decimals >= 0) {
            hour = m_text.at(index).text.section(u'.', 0, 0).toInt();
            minute = decimals;
        } else if (hour < 0) {
            return index;
        } else if (m_text.at(index + 1).isMark(u':') && isMinute(index + 2)) {
            minute = smallAt(m_text, index + 2, 59);
            last = index + 2;
            isTime = true;
        } else if (isHourSign(m_text.at(index + 1))) {
            last = index + 1;
            const bool isMinutes = smallAt(m_text, index + 2, 59) >= 0 && isTightBehindSign(index + 2);
            minute = isMinutes ? smallAt(m_text, index + 2, 59) : 0;
            last += isMinutes ? 1 : 0;
            last += isMinutes && isMinuteSign(m_text.at(last + 1)) ? 1 : 0;
            isTime = isMinutes;
        }
        return finish(index, last, hour, minute, isTime);
    }

    qsizetype finish(qsizetype first, qsizetype last, int hour, int minute, bool isTime)
    {
        const DayHalf half = dayHalfAt(m_text, last + 1);
        const bool isChineseAfternoon = isBefore(first, u"下午") || isBefore(first, u"晚上");
        const bool isChineseMorning = isBefore(first, u"上午");
        const bool hasHourSign = last > first;
        if (half.length == 0 && !isTime && !(hasHourSign && (isChineseAfternoon || isChineseMorning)))
            return first;
        last += half.length;
        if ((half.isAfternoon || isChineseAfternoon) && hour < 12)
            hour += 12;
        const QString value
            = QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
        m_found.append(factOver(m_text, first, last, FactKind::Time, value));
        return last;
    }

    /// "2.30 p.m.": minutes behind a point, where the half of the day follows; else -1.
    int clockFraction(qsizetype index) const
    {
        const Token &token = m_text.at(index);
        const QStringView written = QStringView(m_text.text).mid(token.place.start, token.place.length);
        const qsizetype point = written.indexOf(u'.');
        if (point < 1 || written.size() - point != 3 || dayHalfAt(m_text, index + 1).length == 0)
            return -1;
        const int minute = written.mid(point + 1).toInt();
        return minute < 60 ? minute : -1;
    }

    bool isMinute(qsizetype index) const
    {
        return m_text.at(index).place.length == 2 && !m_text.at(index).isAfterBlank && smallAt(m_text, index, 59) >= 0;
    }

    bool isTightBehindSign(qsizetype index) const
    {
        const Token &sign = m_text.at(index - 1);
        return sign.text == QLatin1StringView("h") || sign.text == QStringLiteral("ч") || sign.kind == TokenKind::Han;
    }

    static bool isMinuteSign(const Token &token)
    {
        return token.text == QStringLiteral("分") || token.text == QStringLiteral("мин")
            || token.text == QLatin1StringView("min");
    }

    bool isBefore(qsizetype index, QStringView word) const
    {
        const qsizetype end = m_text.at(index).place.start;
        return QStringView(m_text.text).left(end).endsWith(word);
    }

    TokenText &m_text;
    QList<Fact> &m_found;
};

} // namespace

void readTimes(TokenText &text, QList<Fact> &found)
{
    TimeReader(text, found).read();
}

} // namespace communique::facts
