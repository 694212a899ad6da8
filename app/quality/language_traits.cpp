#include "quality/language_traits.h"

#include <QSet>

#include <algorithm>

namespace communique {

namespace {

struct LengthRatio
{
    QLatin1StringView code;
    double toEnglish;
};

constexpr LengthRatio ratios[] = {
    {QLatin1StringView("en"), 1.0},
    {QLatin1StringView("fr"), 1.18},
    {QLatin1StringView("es"), 1.15},
    {QLatin1StringView("ru"), 1.10},
    {QLatin1StringView("ar"), 0.86},
    {QLatin1StringView("zh"), 0.34},
};

struct SmallWords
{
    QLatin1StringView code;
    QSet<QString> words;
};

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' '))
        set.insert(word.toString());
    return set;
}

/// Words of one of the three only.
const QList<SmallWords> &smallWords()
{
    static const QList<SmallWords> all{
        {QLatin1StringView("en"),
            setOf(u"the and of to in that is for with on was by are be this which have from it their will has at not")},
        {QLatin1StringView("fr"),
            setOf(u"le les des et une dans qui est pour du au aux sur par avec pas sont cette ont leur ce ces été où")},
        {QLatin1StringView("es"),
            setOf(u"el los las y una que es para del al con por como más su sus se lo han está son esta fue")},
    };
    return all;
}

QChar::Script scriptOf(const LanguageTag &language)
{
    const QString code = language.code().left(2);
    if (code == QLatin1StringView("ru"))
        return QChar::Script_Cyrillic;
    if (code == QLatin1StringView("ar"))
        return QChar::Script_Arabic;
    return code == QLatin1StringView("zh") ? QChar::Script_Han : QChar::Script_Latin;
}

bool isInAnotherScript(const QString &text, QChar::Script own)
{
    constexpr qsizetype fewestLetters = 12;
    qsizetype letters = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        foreign += c.script() != own ? 1 : 0;
    }
    return letters >= fewestLetters && foreign * 10 > letters * 7;
}

qsizetype countIn(const QStringList &words, const QSet<QString> &set)
{
    return std::count_if(words.cbegin(), words.cend(), [&set](const QString &word) { return set.contains(word); });
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetter()) {
            word.append(c.toLower());
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool hasAnothersWords(const QString &text, const QString &code)
{
    constexpr qsizetype fewest = 3;
    const QStringList words = wordsOf(text);
    qsizetype own = 0;
    qsizetype other = 0;
    bool isKnown = false;
    for (const SmallWords &language : smallWords()) {
        const qsizetype count = countIn(words, language.words);
        isKnown = isKnown || language.code == code;
        if (language.code == code)
            own = count;
        else
            other = std::max(other, count);
    }
    return isKnown && other >= fewest && other > own * 2;
}

} // namespace

double lengthInEnglish(const QString &text, const LanguageTag &language)
{
    const QString code = language.code().left(2);
    for (const LengthRatio &ratio : ratios) {
        if (ratio.code == code)
            return static_cast<double>(text.size()) / ratio.toEnglish;
    }
    return static_cast<double>(text.size());
}

bool isInAnotherLanguage(const QString &text, const LanguageTag &language)
{
    const QChar::Script own = scriptOf(language);
    if (isInAnotherScript(text, own))
        return true;
    return own == QChar::Script_Latin && hasAnothersWords(text, language.code().left(2));
}

} // namespace communique
