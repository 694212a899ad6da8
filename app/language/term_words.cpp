#include "language/term_words.h"

#include "language/term_forms.h"

#include <algorithm>

namespace communique {

namespace {

constexpr QChar stressMark = u'\u0301';

bool isLanguage(const LanguageTag &language, QLatin1StringView code)
{
    return language.code() == code || language.code().startsWith(code + QLatin1StringView("-"));
}

bool isRussian(const LanguageTag &language)
{
    return isLanguage(language, QLatin1StringView("ru"));
}

QString cleaned(QStringView word, const LanguageTag &language)
{
    QString clean;
    clean.reserve(word.size());
    for (const QChar c : word) {
        const bool isStress = c == stressMark && isRussian(language);
        if (c.category() == QChar::Other_Format || c == u'\u0640' || isStress)
            continue;
        if (isRussian(language) && (c == u'ё' || c == u'Ё'))
            clean.append(c == u'ё' ? u'е' : u'Е');
        else
            clean.append(c);
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

QString gapOf(QStringView between, const LanguageTag &language)
{
    const bool keepsBlanks = !isLanguage(language, QLatin1StringView("zh"));
    QString gap;
    for (const QChar c : between) {
        if (c == u'’' || c == u'\'' || c == u'ʼ')
            gap.append(u'\'');
        else if (c == u'\n' || c == u'\u2028' || c == u'\u2029')
            gap.append(u'\n');
        else if (c.isSpace() || isHyphen(c)) {
            if (keepsBlanks && !gap.endsWith(u' '))
                gap.append(u' ');
        } else if (c.category() != QChar::Other_Format && !isQuotationMark(c))
            gap.append(c);
    }
    return gap;
}

bool isAllCapitals(const QString &word)
{
    return word.size() > 1
        && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper() || c.isDigit(); })
        && word.front().isLetter();
}

QString foldedText(const QString &text)
{
    QString folded;
    for (const uint letter : text.toUcs4())
        appendFolded(letter, folded);
    return folded;
}

QStringList inflected(const TermWord &word, const Term &term, term_forms::Company company)
{
    if (isLanguage(term.language, QLatin1StringView("en")))
        return term_forms::english(word.plain, term.partOfSpeech);
    if (isLanguage(term.language, QLatin1StringView("fr")))
        return term_forms::french(word.plain, company);
    if (isLanguage(term.language, QLatin1StringView("es")))
        return term_forms::spanish(word.plain, company);
    return {word.plain};
}

// What a key is a key of: a word as written in lower case, one whose first capital lacks its accent, one all in
// capitals without accents, and one that is written in capitals always.
const QLatin1StringView written("w:");
const QLatin1StringView bareInitial("i:");
const QLatin1StringView bareCapitals("c:");
const QLatin1StringView acronym("x:");

QStringList keysOfForm(const QString &form)
{
    QStringList keys{written + form};
    const QString initial = foldedText(form.left(1)) + form.mid(1);
    if (initial != form)
        keys.append(bareInitial + initial);
    const QString capitals = foldedText(form);
    if (capitals != form)
        keys.append(bareCapitals + capitals);
    return keys;
}

bool isCyrillic(const TermWord &word)
{
    return word.exact.front().script() == QChar::Script_Cyrillic;
}

} // namespace

bool isQuotationMark(QChar c)
{
    return c.category() == QChar::Punctuation_InitialQuote || c == u'»' || c == u'"' || c == u'„' || c == u'”'
        || c == u'“' || c == u'《' || c == u'》' || c == u'〈' || c == u'〉';
}

QList<TermWord> termWords(const QString &text, const LanguageTag &language)
{
    const ScannedText scanned = scanWords(text);
    QList<TermWord> words;
    words.reserve(scanned.words.size());
    qsizetype end = 0;
    for (const Word &word : scanned.words) {
        TermWord term;
        term.exact = cleaned(QStringView(text).mid(word.place.start, word.place.length), language);
        term.plain = term.exact.toLower();
        term.folded = scanned.foldedOf(word);
        term.kind = word.kind;
        term.gap = gapOf(QStringView(text).mid(end, word.place.start - end), language);
        term.place = word.place;
        end = word.place.end();
        if (!term.exact.isEmpty())
            words.append(term);
    }
    return words;
}

QStringList keysOfTermWord(const TermWord &word, const Term &term, qsizetype wordsInTerm)
{
    if (isAllCapitals(word.exact))
        return {acronym + word.exact, acronym + word.exact + u's'};
    if (isRussian(term.language) && isCyrillic(word))
        return term_forms::russianStems(word.plain);
    if (word.kind == LetterKind::Arabic)
        return term_forms::arabicStems(word.folded);
    const bool isAlone = wordsInTerm == 1 && term.partOfSpeech != PartOfSpeech::Adjective;
    const auto company = isAlone ? term_forms::Company::Alone : term_forms::Company::WithOthers;
    QStringList keys;
    for (const QString &form : inflected(word, term, company))
        keys += keysOfForm(form);
    return keys;
}

QStringList readingsOfWord(const TermWord &word, const LanguageTag &language)
{
    if (word.kind == LetterKind::Arabic)
        return term_forms::arabicReadings(word.folded);
    QStringList readings;
    if (isRussian(language) && isCyrillic(word))
        readings = term_forms::russianReadings(word.plain);
    else
        readings.append(written + word.plain);
    const QChar initial = word.exact.front();
    if (!initial.isUpper())
        return readings;
    readings.append(bareInitial + word.plain);
    if (word.exact.size() > 1 && word.exact.at(1).isUpper())
        readings.append(acronym + word.exact);
    if (isAllCapitals(word.exact))
        readings.append(bareCapitals + word.folded);
    return readings;
}

} // namespace communique
