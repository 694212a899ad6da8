#include "language/facts/decimal.h"

namespace communique::facts {

QString decimal(const QString &whole, const QString &fraction)
{
    qsizetype first = 0;
    while (first < whole.size() - 1 && whole.at(first) == u'0')
        ++first;
    qsizetype last = fraction.size();
    while (last > 0 && fraction.at(last - 1) == u'0')
        --last;
    const QString front = whole.isEmpty() ? QStringLiteral("0") : whole.mid(first);
    return last == 0 ? front : front + u'.' + fraction.left(last);
}

QString decimal(qint64 value)
{
    return QString::number(value);
}

QString timesTenTo(const QString &number, int exponent)
{
    const QString whole = number.section(u'.', 0, 0);
    const QString fraction = number.section(u'.', 1, 1).leftJustified(exponent, u'0');
    return decimal(whole + fraction.left(exponent), fraction.mid(exponent));
}

QString plus(const QString &number, const QString &less)
{
    const qint64 left = wholeNumber(number);
    const qint64 right = wholeNumber(less);
    return left < 0 || right < 0 ? number : decimal(left + right);
}

int tenExponent(qint64 value)
{
    int exponent = 0;
    while (value > 1 && value % 10 == 0) {
        value /= 10;
        ++exponent;
    }
    return value == 1 ? exponent : -1;
}

qint64 wholeNumber(const QString &number)
{
    constexpr qsizetype mostDigits = 18;
    bool isNumber = false;
    const qint64 value = number.size() <= mostDigits ? number.toLongLong(&isNumber) : -1;
    return isNumber ? value : -1;
}

} // namespace communique::facts
