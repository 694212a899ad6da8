#include "language/phone_text.h"

#include <QList>
#include <QRegularExpression>

#include <numeric>

namespace communique {

namespace {

constexpr QChar noBreakSpace = u'\u00A0';
constexpr QChar firstStrongIsolate = u'\u2068';
constexpr QChar popIsolate = u'\u2069';

struct Plan
{
    QLatin1StringView countryCode;
    QList<int> groups; ///< of a national number of just that many digits
};

const QList<Plan> &plans()
{
    static const QList<Plan> all{
        {QLatin1StringView("1"), {3, 3, 4}},
        {QLatin1StringView("7"), {3, 3, 2, 2}},
        {QLatin1StringView("32"), {1, 3, 2, 2}},
        {QLatin1StringView("33"), {1, 2, 2, 2, 2}},
        {QLatin1StringView("34"), {3, 3, 3}},
        {QLatin1StringView("41"), {2, 3, 2, 2}},
        {QLatin1StringView("86"), {3, 4, 4}},
    };
    return all;
}

/// ITU-T E.164, list of assigned country codes: these have two digits.
bool isTwoDigitCode(QStringView code)
{
    static constexpr QLatin1StringView codes(
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 "
        "86 90 91 92 93 94 95 98");
    return codes.contains(code);
}

qsizetype countryCodeLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return isTwoDigitCode(digits.left(2)) ? 2 : 3;
}

QList<int> threesFor(qsizetype length)
{
    QList<int> groups(length / 3, 3);
    if (length % 3 == 2 || groups.isEmpty())
        groups.append(int(length % 3));
    else if (length % 3 == 1)
        ++groups.last();
    return groups;
}

QList<int> groupsFor(QStringView countryCode, qsizetype length)
{
    for (const Plan &plan : plans()) {
        if (countryCode == plan.countryCode && std::accumulate(plan.groups.cbegin(), plan.groups.cend(), 0) == length)
            return plan.groups;
    }
    return threesFor(length);
}

} // namespace

QString phoneText(const QString &e164, const LanguageTag &language)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\+[1-9][0-9]{6,14}\\z"));
    if (!shape.match(e164).hasMatch())
        return e164;
    const QStringView digits = QStringView(e164).mid(1);
    const qsizetype codeLength = countryCodeLength(digits);
    QString printed = u'+' + digits.left(codeLength).toString();
    qsizetype from = codeLength;
    for (const int group : groupsFor(digits.left(codeLength), digits.size() - codeLength)) {
        printed += noBreakSpace + digits.mid(from, group).toString();
        from += group;
    }
    return language.isRightToLeft() ? firstStrongIsolate + printed + popIsolate : printed;
}

} // namespace communique
