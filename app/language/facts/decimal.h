#pragma once

#include <QString>

namespace communique::facts {

// Numbers of any size as text in canonical form: ASCII digits, a point before the fraction, neither leading nor
// trailing zeros ("40000", "1.5", "0").

/// From the digits before and behind the decimal sign, ASCII.
QString decimal(const QString &whole, const QString &fraction = {});
QString decimal(qint64 value);
/// Ten to the power of \a exponent times as much; \a exponent is not negative.
QString timesTenTo(const QString &number, int exponent);
/// The sum of a number and one that is less than the last power of ten it was multiplied by; whole numbers only.
QString plus(const QString &number, const QString &less);
/// The exponent of a power of ten; -1 for any other number.
int tenExponent(qint64 value);
/// The number, or -1 where it has a fraction or more than 18 digits.
qint64 wholeNumber(const QString &number);

} // namespace communique::facts
