#include "language/facts/readers.h"

#include "language/facts/month_names.h"
#include "language/facts/word_number.h"

namespace communique::facts {

namespace {

int dayAt(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    bool isNumber = false;
    const int day = token.is(TokenKind::Number) ? token.text.toInt(&isNumber) : 0;
    return isNumber && day >= 1 && day <= 31 && token.place.length <= 2 ? day : 0;
}

int yearAt(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    bool isNumber = false;
    const int year = token.is(TokenKind::Number) && token.place.length == 4 ? token.text.toInt(&isNumber) : 0;
    return isNumber && year >= 1000 && year < 3000 ? year : 0;
}

QString two(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString dateValue(int year, int month, int day)
{
    const QString front = year > 0 ? QString::number(year) : QStringLiteral("-");
    const QString monthPart = month > 0 ? u'-' + two(month) : QString();
    return front + monthPart + (day > 0 ? u'-' + two(day) : QString());
}

bool isOrdinalMark(const Token &token)
{
    static const QStringList marks{QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"),
        QStringLiteral("th"), QStringLiteral("er"), QStringLiteral("º"), QStringLiteral("o")};
    return token.is(TokenKind::Word) && !token.isAfterBlank && marks.contains(token.text);
}

/// Dates in which the day stands before the month, of all alphabets: "17-20 mai 2022", "с 17 по 20 мая 2022 года".
class MonthReader
{
public:
    MonthReader(TokenText &text, QList<Fact> &found)
        : m_text(text)
        , m_found(found)
    { }

    void read()
    {
        for (qsizetype i = 0; i < m_text.tokens.size(); ++i) {
            if (const MonthName month = monthAt(m_text, i); month.number > 0)
                i = readAround(i, month);
        }
    }

private:
    struct Day
    {
        int day = 0;
        qsizetype first = 0;
        qsizetype last = 0;
    };

    static qsizetype behindFiller(const TokenText &text, qsizetype index)
    {
        const Token &token = text.at(index);
        const bool isFiller = token.is(TokenKind::Word, u"de") || token.is(TokenKind::Word, u"del")
            || token.is(TokenKind::Word, u"of") || token.is(TokenKind::Word, u"من") || token.isMark(u',')
            || token.is(TokenKind::Word, u"عام");
        return isFiller ? index + 1 : index;
    }

    /// The day that ends at a token, going backwards.
    Day dayEndingAt(qsizetype index) const
    {
        const qsizetype number = isOrdinalMark(m_text.at(index)) ? index - 1 : index;
        if (const int day = dayAt(m_text, number))
            return {day, number, index};
        // "premier mai", "1er" aside
        if (m_text.at(index).is(TokenKind::Word, u"premier") || m_text.at(index).is(TokenKind::Word, u"primero"))
            return {1, index, index};
        return {};
    }

    /// All days before the month, joined by dashes, commas and words for "to" and "and", in the order of the text.
    QList<Day> daysBefore(qsizetype month) const
    {
        QList<Day> days;
        qsizetype at = month - 1;
        if (m_text.at(at).is(TokenKind::Word, u"de") || m_text.at(at).is(TokenKind::Word, u"of"))
            --at;
        Day day = dayEndingAt(at);
        while (day.day > 0) {
            days.prepend(day);
            qsizetype joint = day.first - 1;
            if (m_text.at(joint).is(TokenKind::Word) && m_text.at(joint).text.size() <= 3 && isArticle(joint))
                --joint;
            const bool isJoint = isRangeJoint(m_text, joint) || isListJoint(joint);
            day = isJoint && joint > 0 ? dayEndingAt(joint - 1) : Day{};
        }
        return days;
    }

    bool isArticle(qsizetype index) const
    {
        const QString &word = m_text.at(index).text;
        return word == QLatin1StringView("le") || word == QLatin1StringView("el") || word == QLatin1StringView("the");
    }

    bool isListJoint(qsizetype index) const
    {
        const Token &token = m_text.at(index);
        static const QStringList words{
            QStringLiteral("and"), QStringLiteral("et"), QStringLiteral("y"), QStringLiteral("и"), QStringLiteral("و")};
        return token.isMark(u',') || (token.is(TokenKind::Word) && words.contains(token.text));
    }

    qsizetype readAround(qsizetype index, const MonthName &month)
    {
        const QList<Day> days = daysBefore(index);
        if (days.isEmpty() && m_text.tongue == Tongue::En && dayAt(m_text, month.last + 1) > 0)
            return readMonthFirst(index, month);
        qsizetype last = month.last;
        const qsizetype yearPlace = behindFiller(m_text, last + 1);
        const int year = yearAt(m_text, yearPlace);
        if (year > 0)
            last = yearPlace;
        if (days.isEmpty()) {
            add(index, last, dateValue(year, month.number, 0), year > 0);
            return last;
        }
        for (qsizetype i = 0; i + 1 < days.size(); ++i)
            add(days.at(i).first, days.at(i).last, dateValue(year, month.number, days.at(i).day), true);
        add(days.constLast().first, last, dateValue(year, month.number, days.constLast().day), true);
        return last;
    }

    /// "May 17–20, 2022"
    qsizetype readMonthFirst(qsizetype index, const MonthName &month)
    {
        qsizetype last = month.last + 1;
        const int first = dayAt(m_text, last);
        if (isOrdinalMark(m_text.at(last + 1)))
            ++last;
        const qsizetype firstEnd = last;
        int second = 0;
        if (isRangeJoint(m_text, last + 1) && dayAt(m_text, last + 2) > 0) {
            second = dayAt(m_text, last + 2);
            last += 2;
        }
        const qsizetype secondStart = last;
        const qsizetype yearPlace = m_text.at(last + 1).isMark(u',') ? last + 2 : last + 1;
        const int year = yearAt(m_text, yearPlace);
        if (year > 0)
            last = yearPlace;
        add(index, second > 0 ? firstEnd : last, dateValue(year, month.number, first), true);
        if (second > 0)
            add(secondStart, last, dateValue(year, month.number, second), true);
        return last;
    }

    void add(qsizetype first, qsizetype last, const QString &value, bool isFirm)
    {
        Fact fact = factOver(m_text, first, last, FactKind::Date, value);
        fact.isFirm = isFirm;
        m_found.append(fact);
    }

    TokenText &m_text;
    QList<Fact> &m_found;
};

/// "2022年5月17日至20日", "5月17日", "2022年5月"
class ChineseDateReader
{
public:
    ChineseDateReader(TokenText &text, QList<Fact> &found)
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
    bool isUnit(qsizetype index, QStringView unit) const { return m_text.at(index).is(TokenKind::Han, unit); }

    int smallAt(qsizetype index, int greatest) const
    {
        const Token &token = m_text.at(index);
        const int value = token.is(TokenKind::Number) ? token.text.toInt() : 0;
        return value >= 1 && value <= greatest ? value : 0;
    }

    qsizetype readAt(qsizetype index)
    {
        qsizetype at = index;
        int year = 0;
        if (yearAt(m_text, at) > 0 && isUnit(at + 1, u"年")) {
            year = yearAt(m_text, at);
            at += 2;
        }
        const int month = isUnit(at + 1, u"月") ? smallAt(at, 12) : 0;
        if (month == 0)
            return index;
        at += 2;
        if (dayEnd(at) < 0) {
            add(index, at - 1, dateValue(year, month, 0), year > 0);
            return at - 1;
        }
        return readDays(index, at, year, month);
    }

    /// The token 日 or 号 behind a day, or -1.
    qsizetype dayEnd(qsizetype at) const
    {
        return smallAt(at, 31) > 0 && (isUnit(at + 1, u"日") || isUnit(at + 1, u"号")) ? at + 1 : -1;
    }

    qsizetype readDays(qsizetype first, qsizetype at, int year, int month)
    {
        qsizetype last = dayEnd(at);
        add(first, last, dateValue(year, month, smallAt(at, 31)), true);
        while ((isRangeJoint(m_text, last + 1) || m_text.at(last + 1).isMark(u'、') || isUnit(last + 1, u"和"))
            && (dayEnd(last + 2) > 0 || (isUnit(last + 3, u"月") && dayEnd(last + 4) > 0))) {
            const bool hasMonth = isUnit(last + 3, u"月");
            const qsizetype start = last + 2;
            const qsizetype day = hasMonth ? last + 4 : last + 2;
            if (hasMonth)
                month = smallAt(start, 12);
            const int number = smallAt(day, 31);
            last = dayEnd(day);
            add(start, last, dateValue(year, month, number), true);
        }
        return last;
    }

    void add(qsizetype first, qsizetype last, const QString &value, bool isFirm)
    {
        Fact fact = factOver(m_text, first, last, FactKind::Date, value);
        fact.isFirm = isFirm;
        m_found.append(fact);
    }

    TokenText &m_text;
    QList<Fact> &m_found;
};

void readDigitDates(TokenText &text, QList<Fact> &found)
{
    for (qsizetype i = 0; i < text.tokens.size(); ++i) {
        if (text.at(i).is(TokenKind::Date)) {
            const QString value = text.at(i).text;
            found.append(factOver(text, i, i, FactKind::Date, value));
        }
    }
}

/// "30 May to 2 June 2022": the first end has the year of the second.
void completeRanges(const TokenText &text, QList<Fact> &found, qsizetype from)
{
    for (qsizetype i = from; i + 1 < found.size(); ++i) {
        Fact &first = found[i];
        const Fact &second = found.at(i + 1);
        const QStringView between = QStringView(text.text).mid(
            first.place.end(), std::max<qsizetype>(0, second.place.start - first.place.end()));
        if (first.value.startsWith(QLatin1StringView("--")) && first.value.size() == 7 && between.size() < 12
            && second.value.size() == 10 && !second.value.startsWith(u'-'))
            first.value = second.value.left(4) + first.value.mid(1);
    }
}

} // namespace

void readDates(TokenText &text, QList<Fact> &found)
{
    const qsizetype from = found.size();
    readDigitDates(text, found);
    if (text.tongue == Tongue::Zh)
        ChineseDateReader(text, found).read();
    else
        MonthReader(text, found).read();
    completeRanges(text, found, from);
}

} // namespace communique::facts
