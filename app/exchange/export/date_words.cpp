#include "exchange/export/date_words.h"

#include <array>

namespace communique {

namespace {

using Months = std::array<QStringView, 12>;

constexpr Months english{u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
    u"October", u"November", u"December"};
constexpr Months french{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre",
    u"octobre", u"novembre", u"décembre"};
constexpr Months spanish{u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto",
    u"septiembre", u"octubre", u"noviembre", u"diciembre"};
constexpr Months arabic{u"كانون الثاني/يناير", u"شباط/فبراير", u"آذار/مارس", u"نيسان/أبريل", u"أيار/مايو",
    u"حزيران/يونيه", u"تموز/يوليه", u"آب/أغسطس", u"أيلول/سبتمبر", u"تشرين الأول/أكتوبر", u"تشرين الثاني/نوفمبر",
    u"كانون الأول/ديسمبر"};
constexpr Months russian{u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября",
    u"октября", u"ноября", u"декабря"};

struct Form
{
    QStringView language;
    QStringView pattern; ///< %1 day, %2 month, %3 year
    const Months *months; ///< null: the month's number
};

constexpr Form forms[] = {
    {u"en", u"%1 %2 %3", &english},
    {u"fr", u"%1 %2 %3", &french},
    {u"es", u"%1 de %2 de %3", &spanish},
    {u"ar", u"%1 %2 %3", &arabic},
    {u"ru", u"%1 %2 %3 года", &russian},
    {u"zh", u"%3年%2月%1日", nullptr},
};

QString dayText(const QDate &date, const Form &form)
{
    const bool isFrenchFirst = date.day() == 1 && form.months == &french;
    return isFrenchFirst ? QStringLiteral("1er") : QString::number(date.day());
}

QString monthText(const QDate &date, const Form &form)
{
    return form.months ? form.months->at(date.month() - 1).toString() : QString::number(date.month());
}

} // namespace

QString dateWords(const QDate &date, const LanguageTag &language)
{
    for (const Form &form : forms) {
        if (date.isValid() && language.code() == form.language)
            return form.pattern.toString().arg(
                dayText(date, form), monthText(date, form), QString::number(date.year()));
    }
    return date.toString(Qt::ISODate);
}

} // namespace communique
