#include "language/facts/han_number.h"

#include "language/facts/decimal.h"

namespace communique::facts {

namespace {

struct Numeral
{
    char16_t sign;
    qint64 value;
};

constexpr Numeral numerals[] = {
    {u'〇', 0},
    {u'零', 0},
    {u'一', 1},
    {u'壹', 1},
    {u'二', 2},
    {u'贰', 2},
    {u'两', 2},
    {u'三', 3},
    {u'叁', 3},
    {u'四', 4},
    {u'肆', 4},
    {u'五', 5},
    {u'伍', 5},
    {u'六', 6},
    {u'陆', 6},
    {u'七', 7},
    {u'柒', 7},
    {u'八', 8},
    {u'捌', 8},
    {u'九', 9},
    {u'玖', 9},
    {u'廿', 20},
    {u'十', 10},
    {u'拾', 10},
    {u'百', 100},
    {u'佰', 100},
    {u'千', 1'000},
    {u'仟', 1'000},
    {u'万', 10'000},
    {u'亿', 100'000'000},
};

// What a counted thing is measured in, or what follows on a number in dates and ranks.
constexpr QStringView measures = u"个名项年月日天周次位人国家份种条户岁分点倍度级届期章节所座间批轮队组区省市县村国"
                                 u"大类方元吨米里公亩架艘辆枚场篇页部张成小时多余余至到";
constexpr QStringView vagueBefore = u"数几若上成";

qint64 valueOf(const Token &token)
{
    if (!token.is(TokenKind::Han))
        return -1;
    for (const Numeral &numeral : numerals) {
        if (token.text.at(0) == numeral.sign)
            return numeral.value;
    }
    return -1;
}

bool isPlainDigit(qint64 value)
{
    return value >= 0 && value < 10;
}

/// Reads 〇 to 亿 from left to right: digits, then powers within a group of four, then groups.
class HanSum
{
public:
    void add(qint64 value)
    {
        if (value < 10) {
            m_digit = value;
        } else if (value == 20) {
            m_group += 20;
        } else if (value < 10'000) {
            m_group += (m_digit < 0 ? 1 : m_digit) * value;
            m_digit = -1;
        } else {
            closeGroup(value);
        }
    }
    qint64 value() const { return m_total + m_group + std::max<qint64>(m_digit, 0); }

private:
    void closeGroup(qint64 power)
    {
        const qint64 group = m_group + std::max<qint64>(m_digit, 0);
        const bool isGreater = m_total > 0 && m_total < power;
        m_total = isGreater ? (m_total + group) * power : m_total + std::max<qint64>(group, 1) * power;
        m_group = 0;
        m_digit = -1;
    }

    qint64 m_total = 0;
    qint64 m_group = 0;
    qint64 m_digit = -1;
};

bool isFirm(const TokenText &text, qsizetype first, qsizetype last)
{
    if (text.at(first - 1).is(TokenKind::Han, u"第"))
        return true;
    if (first > 0 && text.at(first - 1).kind == TokenKind::Han && vagueBefore.contains(text.at(first - 1).text))
        return false;
    if (first == last && (valueOf(text.at(first)) < 3 || valueOf(text.at(first)) >= 100))
        return false;
    const Token &next = text.at(last + 1);
    const bool isFraction = next.is(TokenKind::Han, u"分") && text.at(last + 2).is(TokenKind::Han, u"之");
    if (isFraction)
        return false;
    return last > first || (next.kind == TokenKind::Han && measures.contains(next.text));
}

std::optional<HanNumber> ofNumerals(const TokenText &text, qsizetype index)
{
    HanNumber number{{}, index, true};
    HanSum sum;
    QString digits;
    qsizetype count = 0;
    for (qsizetype i = index; valueOf(text.at(i)) >= 0; ++i, ++count) {
        const qint64 value = valueOf(text.at(i));
        sum.add(value);
        if (isPlainDigit(value))
            digits.append(QChar(u'0' + static_cast<char16_t>(value)));
        number.last = i;
    }
    if (count == 0)
        return std::nullopt;
    // 二〇二二 is read digit by digit.
    number.value = digits.size() == count && count > 1 ? decimal(digits) : decimal(sum.value());
    number.isFirm = isFirm(text, index, number.last);
    return number;
}

int exponentAt(const TokenText &text, qsizetype index)
{
    const qint64 value = valueOf(text.at(index));
    return value >= 10 && value != 20 ? tenExponent(value) : 0;
}

/// 4万, 1.2亿, 30多万 is not exact and stays 30; 1亿2000万 goes on with a smaller power.
HanNumber ofDigits(const TokenText &text, qsizetype index)
{
    HanNumber number{text.at(index).text, index, true};
    int power = 0;
    while (const int exponent = exponentAt(text, number.last + 1)) {
        power += exponent;
        ++number.last;
    }
    number.value = timesTenTo(number.value, power);
    if (power < 8 || !text.at(number.last + 1).is(TokenKind::Number))
        return number;
    const HanNumber rest = ofDigits(text, number.last + 1);
    if (rest.last > number.last + 1)
        number = HanNumber{plus(number.value, rest.value), rest.last, true};
    return number;
}

} // namespace

bool isHanNumeral(const Token &token)
{
    return valueOf(token) >= 0;
}

std::optional<HanNumber> hanNumberAt(const TokenText &text, qsizetype index)
{
    if (text.at(index).is(TokenKind::Number))
        return ofDigits(text, index);
    return ofNumerals(text, index);
}

} // namespace communique::facts
