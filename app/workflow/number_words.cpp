#include "workflow/number_words.h"

#include <QLocale>
#include <QSet>

namespace communique {

namespace {

constexpr QStringView numberWords[] = {
    // English
    u"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    u"nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million",
    u"millions billion billions dozen half third quarter first second fourth fifth twice",
    // French
    u"deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante",
    u"cinquante soixante septante huitante nonante cent cents mille millier milliers million millions milliard",
    u"milliards douzaine moitié tiers quart premier première deuxième troisième",
    // Spanish
    u"dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho",
    u"diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco treinta cuarenta cincuenta sesenta",
    u"setenta ochenta noventa cien ciento cientos doscientos mil miles millón millones mitad tercio primero primera",
    u"segundo segunda tercero tercera",
    // Russian
    u"два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь семи восемь восьми девять девяти",
    u"десять десяти одиннадцать одиннадцати двенадцать двенадцати тринадцать тринадцати четырнадцать четырнадцати",
    u"пятнадцать пятнадцати шестнадцать шестнадцати семнадцать восемнадцать девятнадцать двадцать двадцати тридцать",
    u"тридцати сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто ста двести тысяча тысячи тысяч миллион",
    u"миллиона миллионов миллиард миллиарда миллиардов половина треть четверть первый первого второй третий",
    // Arabic
    u"اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة",
    u"عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة",
    u"مئتان مئتين ألف آلاف مليون ملايين مليار نصف ثلث ربع الأول الثاني الثالث",
};

void addDates(const QLocale &locale, QSet<QString> &words)
{
    for (int month = 1; month <= 12; ++month) {
        words.insert(locale.monthName(month).toLower());
        words.insert(locale.standaloneMonthName(month).toLower());
    }
    for (int day = 1; day <= 7; ++day)
        words.insert(locale.standaloneDayName(day).toLower());
}

QSet<QString> collectWords()
{
    QSet<QString> words;
    for (const QStringView line : numberWords) {
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(word.toString());
    }
    for (const auto language : {QLocale::English, QLocale::French, QLocale::Spanish, QLocale::Russian})
        addDates(QLocale(language), words);
    addDates(QLocale(QLocale::Arabic, QLocale::Egypt), words);
    addDates(QLocale(QLocale::Arabic, QLocale::Lebanon), words);
    return words;
}

/// Arabic writes "and" and the article in one with the word.
QString withoutArabicPrefix(const QString &word)
{
    const QString rest = word.startsWith(u'و') ? word.mid(1) : word;
    return rest.startsWith(u"ال") ? rest.mid(2) : rest;
}

} // namespace

bool isNumberOrDateWord(const QString &word)
{
    static const QSet<QString> words = collectWords();
    return words.contains(word) || words.contains(withoutArabicPrefix(word));
}

} // namespace communique
