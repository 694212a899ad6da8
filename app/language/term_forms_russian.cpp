#include "language/term_forms.h"

namespace communique::term_forms {

namespace {

constexpr qsizetype shortestStem = 3;
constexpr qsizetype longestEnding = 3;

// The endings of each declension, all cases and numbers; a blank stands for none. ё is е.
constexpr QStringView adjectiveEndings
    = u" ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ою ею ей ых их ыми ими ";
constexpr QStringView hardEndings = u" а о у е ы и ом ем ой ою ов ев ей ам ами ах ";
constexpr QStringView softEndings = u" й ь я е и ю ем ей ею ью ев ям ями ях ";

bool holds(QStringView endings, QStringView ending)
{
    const QString wanted = u' ' + ending.toString() + u' ';
    return endings.contains(wanted);
}

QString hardStem(const QString &stem)
{
    return QLatin1StringView("h:") + stem;
}

QString softStem(const QString &stem)
{
    return QLatin1StringView("s:") + stem;
}

QString adjectiveStem(const QString &stem)
{
    return QLatin1StringView("a:") + stem;
}

/// The word as it is, for what is never inflected.
QString whole(const QString &word)
{
    return u'=' + word;
}

bool isConsonant(QChar c)
{
    return QStringView(u"бвгджзклмнпрстфхцчшщ").contains(c);
}

/// Stems that appear when a vowel comes or goes: беженец, беженца; рынок, рынка; поддержка, поддержек.
QStringList movedStems(const QString &word)
{
    if (word.endsWith(QStringView(u"ец")))
        return {hardStem(word.chopped(2) + u'ц')};
    if (word.endsWith(QStringView(u"ок")))
        return {hardStem(word.chopped(2) + u'к')};
    const qsizetype size = word.size();
    if (size > 3 && word.endsWith(QStringView(u"ка")) && isConsonant(word.at(size - 3)))
        return {whole(word.chopped(2) + QStringLiteral("ек")), whole(word.chopped(2) + QStringLiteral("ок"))};
    return {};
}

QStringList nounStems(const QString &word)
{
    const QChar last = word.back();
    const QString shorter = word.chopped(1);
    if (isConsonant(last))
        return {hardStem(word)};
    if (QStringView(u"аоуы").contains(last))
        return {hardStem(shorter)};
    if (QStringView(u"йья").contains(last))
        return {softStem(shorter)};
    if (QStringView(u"юие").contains(last))
        return {softStem(shorter), hardStem(shorter)};
    return {};
}

} // namespace

QStringList russianStems(const QString &termWord)
{
    QStringList stems{whole(termWord)};
    if (termWord.size() < shortestStem)
        return stems;
    for (const qsizetype length : {2, 3}) {
        const QStringView ending = QStringView(termWord).right(length);
        if (termWord.size() - length >= shortestStem && holds(adjectiveEndings, ending))
            stems.append(adjectiveStem(termWord.chopped(length)));
    }
    stems += nounStems(termWord);
    stems += movedStems(termWord);
    return stems;
}

QStringList russianReadings(const QString &word)
{
    QStringList readings{whole(word)};
    if (word.size() < shortestStem)
        return readings;
    readings.append(hardStem(word));
    for (qsizetype length = 1; length <= longestEnding && word.size() - length >= shortestStem; ++length) {
        const QStringView ending = QStringView(word).right(length);
        const QString stem = word.chopped(length);
        if (holds(adjectiveEndings, ending))
            readings.append(adjectiveStem(stem));
        if (holds(hardEndings, ending))
            readings.append(hardStem(stem));
        if (holds(softEndings, ending))
            readings.append(softStem(stem));
    }
    return readings;
}

} // namespace communique::term_forms
