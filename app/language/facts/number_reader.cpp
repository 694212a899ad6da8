#include "language/facts/readers.h"

#include "language/facts/decimal.h"
#include "language/facts/han_number.h"
#include "language/facts/number_units.h"
#include "language/facts/word_number.h"

#include <QSet>

namespace communique::facts {

namespace {

bool isOrdinalEnding(const QString &word, Tongue tongue)
{
    static const QSet<QString> english{
        QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"), QStringLiteral("th")};
    static const QSet<QString> french{QStringLiteral("er"), QStringLiteral("re"), QStringLiteral("ere"),
        QStringLiteral("e"), QStringLiteral("eme"), QStringLiteral("nd"), QStringLiteral("nde"), QStringLiteral("es")};
    static const QSet<QString> spanish{
        QStringLiteral("º"), QStringLiteral("ª"), QStringLiteral("o"), QStringLiteral("a"), QStringLiteral("er")};
    static const QSet<QString> russian{QStringLiteral("й"), QStringLiteral("я"), QStringLiteral("е"),
        QStringLiteral("го"), QStringLiteral("му"), QStringLiteral("м"), QStringLiteral("х"), QStringLiteral("ю")};
    switch (tongue) {
    case Tongue::En:
        return english.contains(word);
    case Tongue::Fr:
        return french.contains(word);
    case Tongue::Es:
        return spanish.contains(word);
    case Tongue::Ru:
        return russian.contains(word);
    default:
        return false;
    }
}

/// What a number is before its unit is looked for.
struct Amount
{
    QString value;
    qsizetype last = 0;
    bool isOrdinal = false;
    bool isFirm = true;
};

class NumberReader
{
public:
    NumberReader(TokenText &text, QList<Fact> &found)
        : m_text(text)
        , m_found(found)
    { }

    void read()
    {
        const qsizetype from = m_found.size();
        for (qsizetype i = 0; i < m_text.tokens.size(); ++i) {
            const std::optional<Amount> amount = amountAt(i);
            if (amount)
                i = add(i, *amount);
        }
        shareUnits(from);
    }

private:
    std::optional<Amount> amountAt(qsizetype index) const
    {
        const Token &token = m_text.at(index);
        if (token.is(TokenKind::Number))
            return ofDigits(index);
        if (isPercentHead(index))
            return std::nullopt;
        if (token.is(TokenKind::Han) && m_text.tongue == Tongue::Zh && isHanNumeral(token) && !isWeekday(index)) {
            const std::optional<HanNumber> han = hanNumberAt(m_text, index);
            return han ? std::optional(Amount{han->value, han->last, isRank(index), han->isFirm && !isRank(index)})
                       : std::nullopt;
        }
        if (!token.is(TokenKind::Word))
            return std::nullopt;
        const std::optional<WordNumber> words = wordNumberAt(m_text, index);
        if (!words)
            return std::nullopt;
        return Amount{decimal(words->value), words->last, words->isOrdinal, words->isFirm};
    }

    Amount ofDigits(qsizetype index) const
    {
        Amount amount{m_text.at(index).text, index, isRank(index), true};
        if (m_text.tongue == Tongue::Zh) {
            const std::optional<HanNumber> han = hanNumberAt(m_text, index);
            return han ? Amount{han->value, han->last, amount.isOrdinal, true} : amount;
        }
        const qsizetype suffix = m_text.at(index + 1).isMark(u'-') ? index + 2 : index + 1;
        const Token &ending = m_text.at(suffix);
        if (ending.is(TokenKind::Word) && !ending.isAfterBlank && isOrdinalEnding(ending.text, m_text.tongue))
            return {amount.value, suffix, true, true};
        for (int power = multiplierAt(m_text, amount.last + 1); power > 0;
             power = multiplierAt(m_text, amount.last + 1)) {
            amount.value = timesTenTo(amount.value, power);
            ++amount.last;
            if (m_text.tongue == Tongue::Ru && m_text.at(amount.last + 1).isMark(u'.')
                && m_text.at(amount.last).text.size() == 3)
                ++amount.last;
        }
        return amount;
    }

    bool isRank(qsizetype index) const { return m_text.at(index - 1).is(TokenKind::Han, u"第"); }

    /// 百分之 belongs to the number behind it.
    bool isPercentHead(qsizetype index) const
    {
        return m_text.at(index).is(TokenKind::Han, u"百") && m_text.at(index + 1).is(TokenKind::Han, u"分")
            && m_text.at(index + 2).is(TokenKind::Han, u"之");
    }

    /// 星期一, 周三
    bool isWeekday(qsizetype index) const
    {
        const Token &before = m_text.at(index - 1);
        return before.is(TokenKind::Han, u"期") ? m_text.at(index - 2).is(TokenKind::Han, u"星")
                                                : before.is(TokenKind::Han, u"周");
    }

    qsizetype add(qsizetype first, const Amount &amount)
    {
        const NumberUnit unit = unitAround(m_text, first, amount.last);
        FactKind kind = amount.isOrdinal ? FactKind::Ordinal : FactKind::Number;
        QString value = amount.value;
        if (unit.kind == NumberUnit::Kind::Percent) {
            kind = FactKind::Percent;
        } else if (unit.kind == NumberUnit::Kind::Currency) {
            kind = FactKind::Money;
            value = unit.currency + u' ' + amount.value;
        }
        const bool isPlain = unit.kind == NumberUnit::Kind::None;
        Fact fact = factOver(m_text, isPlain ? first : unit.first, isPlain ? amount.last : unit.last, kind, value);
        fact.isFirm = amount.isFirm || !isPlain;
        m_found.append(fact);
        return std::max(amount.last, isPlain ? amount.last : unit.last);
    }

    /// "12 to 15 per cent", "de 5 à 6 millions de dollars": the unit stands once and belongs to both.
    void shareUnits(qsizetype from)
    {
        for (qsizetype i = m_found.size() - 2; i >= from; --i) {
            Fact &first = m_found[i];
            const Fact &second = m_found.at(i + 1);
            const bool hasUnit = second.kind == FactKind::Percent || second.kind == FactKind::Money;
            if (first.kind != FactKind::Number || !hasUnit || !isJoined(first.place.end(), second.place.start))
                continue;
            first.kind = second.kind;
            first.isFirm = true;
            if (second.kind == FactKind::Money)
                first.value = second.value.section(u' ', 0, 0) + u' ' + first.value;
        }
    }

    bool isJoined(qsizetype start, qsizetype end) const
    {
        for (qsizetype i = 0; i < m_text.tokens.size(); ++i) {
            const Token &token = m_text.at(i);
            if (token.place.start >= start)
                return token.place.end() <= end && isRangeJoint(m_text, i) && m_text.at(i + 1).place.start >= end;
        }
        return false;
    }

    TokenText &m_text;
    QList<Fact> &m_found;
};

} // namespace

void readNumbers(TokenText &text, QList<Fact> &found)
{
    NumberReader(text, found).read();
}

} // namespace communique::facts
