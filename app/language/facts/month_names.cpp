#include "language/facts/month_names.h"

#include <QHash>

namespace communique::facts {

namespace {

constexpr QStringView english
    = u"january february march april may june july august september october november december";
constexpr QStringView englishShort = u"jan feb mar apr may jun jul aug sept oct nov dec";
constexpr QStringView french = u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
constexpr QStringView spanish
    = u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
constexpr QStringView russianStems[] = {u"январ", u"феврал", u"март", u"апрел", u"ма", u"июн", u"июл", u"август",
    u"сентябр", u"октябр", u"ноябр", u"декабр"};
constexpr QStringView arabicWestern = u"يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";
constexpr QStringView arabicMaghreb = u"جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر";
constexpr QStringView arabicEastern = u"- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -";

using Table = QHash<QString, int>;

void addNames(Table &table, QStringView names)
{
    int number = 0;
    for (const QStringView name : names.split(u' ')) {
        ++number;
        if (name != u"-")
            table.insert(foldedWord(name), number);
    }
}

Table tableOf(Tongue tongue)
{
    Table table;
    switch (tongue) {
    case Tongue::En:
        addNames(table, english);
        addNames(table, englishShort);
        break;
    case Tongue::Fr:
        addNames(table, french);
        break;
    case Tongue::Es:
        addNames(table, spanish);
        table.insert(QStringLiteral("setiembre"), 9);
        break;
    case Tongue::Ar:
        addNames(table, arabicMaghreb);
        addNames(table, arabicWestern);
        addNames(table, arabicEastern);
        break;
    case Tongue::Ru:
    case Tongue::Zh:
        break;
    }
    return table;
}

const Table &namesOf(Tongue tongue)
{
    static const Table tables[]
        = {tableOf(Tongue::En), tableOf(Tongue::Fr), tableOf(Tongue::Es), {}, tableOf(Tongue::Ar), {}};
    return tables[static_cast<int>(tongue)];
}

int russianMonth(const QString &word)
{
    static const QStringList endingsOfMay{
        QStringLiteral("й"), QStringLiteral("я"), QStringLiteral("ю"), QStringLiteral("е"), QStringLiteral("ем")};
    static const QStringList endings{QString(), QStringLiteral("ь"), QStringLiteral("я"), QStringLiteral("ю"),
        QStringLiteral("е"), QStringLiteral("ем"), QStringLiteral("а"), QStringLiteral("у"), QStringLiteral("ом")};
    for (int i = 0; i < 12; ++i) {
        if (!word.startsWith(russianStems[i]))
            continue;
        const QString ending = word.mid(russianStems[i].size());
        if ((i == 4 ? endingsOfMay : endings).contains(ending))
            return i + 1;
    }
    return 0;
}

/// كانون الثاني, تشرين الأول: the eastern names of the four months that share two.
int easternPair(const TokenText &text, qsizetype index)
{
    const Token &second = text.at(index + 1);
    if (!second.is(TokenKind::Word))
        return 0;
    const bool isFirst = second.text == foldedWord(u"الأول");
    if (!isFirst && second.text != foldedWord(u"الثاني"))
        return 0;
    QString name = text.at(index).text;
    if (name.size() > 5 && QStringView(u"وبلفك").contains(name.at(0)))
        name.remove(0, 1);
    if (name == foldedWord(u"كانون"))
        return isFirst ? 12 : 1;
    return name == foldedWord(u"تشرين") ? (isFirst ? 10 : 11) : 0;
}

int singleName(const TokenText &text, qsizetype index)
{
    const Token &token = text.at(index);
    if (!token.is(TokenKind::Word))
        return 0;
    if (text.tongue == Tongue::Ru)
        return russianMonth(token.text);
    if (text.tongue == Tongue::En && !text.text.at(token.place.start).isUpper())
        return 0;
    const Table &names = namesOf(text.tongue);
    if (const int number = names.value(token.text))
        return number;
    const bool hasPrefix
        = text.tongue == Tongue::Ar && token.text.size() > 3 && QStringView(u"وبلفك").contains(token.text.at(0));
    return hasPrefix ? names.value(token.text.mid(1)) : 0;
}

} // namespace

MonthName monthAt(const TokenText &text, qsizetype index)
{
    MonthName month{0, index};
    if (text.tongue == Tongue::Ar && text.at(index).is(TokenKind::Word)) {
        month.number = easternPair(text, index);
        if (month.number > 0)
            month.last = index + 1;
    }
    if (month.number == 0)
        month.number = singleName(text, index);
    if (month.number == 0)
        return month;
    if (text.tongue == Tongue::Ar && text.at(month.last + 1).isMark(u'/')
        && singleName(text, month.last + 2) == month.number)
        month.last += 2;
    const bool isShort = text.tongue == Tongue::En && text.at(month.last).text.size() <= 4;
    if (isShort && text.at(month.last + 1).isMark(u'.') && text.at(month.last).text != QLatin1StringView("may"))
        ++month.last;
    return month;
}

} // namespace communique::facts
