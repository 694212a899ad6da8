#include "exchange/import/language_guess.h"

#include "exchange/import/phrase.h"
#include "exchange/import/vocabulary.h"

#include <QHash>

#include <array>

namespace communique {

namespace {

constexpr qsizetype sampleSize = 60000;

struct ScriptCount
{
    qsizetype latin = 0;
    qsizetype arabic = 0;
    qsizetype cyrillic = 0;
    qsizetype han = 0;
};

ScriptCount countScripts(QStringView text)
{
    ScriptCount count;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Latin:
            ++count.latin;
            break;
        case QChar::Script_Arabic:
            ++count.arabic;
            break;
        case QChar::Script_Cyrillic:
            ++count.cyrillic;
            break;
        case QChar::Script_Han:
            ++count.han;
            break;
        default:
            break;
        }
    }
    return count;
}

LanguageTag guessedLatin(const QString &text)
{
    QHash<QString, qsizetype> seen;
    QString word;
    for (const QChar c : folded(text)) {
        if (c.isLetter()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            ++seen[word];
            word.clear();
        }
    }
    LanguageTag best;
    qsizetype most = 0;
    for (const QLatin1StringView code : {QLatin1StringView("en"), QLatin1StringView("fr"), QLatin1StringView("es")}) {
        const Vocabulary &vocabulary = vocabularyOf(officialLanguage(code));
        qsizetype hits = 0;
        for (const QString &small : vocabulary.functionWords)
            hits += seen.value(small);
        if (hits > most) {
            most = hits;
            best = vocabulary.language;
        }
    }
    return best;
}

} // namespace

LanguageTag guessedLanguage(const QString &text)
{
    const QString sample = text.left(sampleSize);
    const ScriptCount count = countScripts(sample);
    const qsizetype han = count.han * 3; // a character says what several letters say elsewhere
    const qsizetype most = std::max({count.latin, count.arabic, count.cyrillic, han});
    if (most < 8)
        return {};
    if (most == count.latin)
        return guessedLatin(sample);
    if (most == count.arabic)
        return officialLanguage(QLatin1StringView("ar"));
    return officialLanguage(most == han ? QLatin1StringView("zh") : QLatin1StringView("ru"));
}

} // namespace communique
