#include "language/term_forms.h"

namespace communique::term_forms {

namespace {

constexpr qsizetype shortestInflected = 3;

/// An ending and what stands in its place.
struct Exchange
{
    QStringView ending;
    QStringView replacement;
};

/// Applies the first that fits; empty if none does.
QString exchanged(const QString &word, std::initializer_list<Exchange> exchanges)
{
    for (const Exchange &exchange : exchanges) {
        if (word.endsWith(exchange.ending) && word.size() > exchange.ending.size())
            return word.chopped(exchange.ending.size()).append(exchange.replacement);
    }
    return {};
}

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (word.endsWith(ending))
            return true;
    }
    return false;
}

// ---- French

QStringList frenchPlurals(const QString &word)
{
    if (endsWithAny(word, {u"s", u"x", u"z"}))
        return {};
    if (endsWithAny(word, {u"eau", u"au", u"eu"}))
        return {word + u'x'};
    if (word.endsWith(QLatin1StringView("al")))
        return {word.chopped(1) + QStringLiteral("ux"), word + u's'};
    if (word.endsWith(QLatin1StringView("ail")))
        return {word + u's', word.chopped(2) + QStringLiteral("ux")};
    return {word + u's'};
}

QStringList frenchSingulars(const QString &word)
{
    if (endsWithAny(word, {u"eaux", u"eux"}))
        return {word.chopped(1)};
    if (word.endsWith(QLatin1StringView("aux")))
        return {word.chopped(2) + u'l'};
    if (word.size() > 3 && word.endsWith(u's') && !endsWithAny(word, {u"ss", u"us", u"is", u"as"}))
        return {word.chopped(1)};
    return {};
}

/// Endings that mean a person, or a participle: with them a feminine is the same word.
QStringList frenchFemininesOfPerson(const QString &word)
{
    if (word.endsWith(QLatin1StringView("ment")))
        return {};
    if (word.endsWith(QLatin1StringView("teur")))
        return {word.chopped(3) + QStringLiteral("rice"), word.chopped(1) + QStringLiteral("se")};
    const QString feminine = exchanged(word,
        {{u"ant", u"ante"}, {u"ent", u"ente"}, {u"ien", u"ienne"}, {u"é", u"ée"}, {u"eur", u"euse"}, {u"ier", u"ière"},
            {u"ois", u"oise"}, {u"ain", u"aine"}, {u"eux", u"euse"}});
    return feminine.isEmpty() ? QStringList() : QStringList{feminine};
}

QStringList frenchFeminines(const QString &word)
{
    if (const QStringList ofPerson = frenchFemininesOfPerson(word); !ofPerson.isEmpty())
        return ofPerson;
    if (endsWithAny(word, {u"e", u"a", u"o", u"x", u"à"}))
        return {};
    const QString doubled = exchanged(word,
        {{u"er", u"ère"}, {u"el", u"elle"}, {u"eil", u"eille"}, {u"en", u"enne"}, {u"on", u"onne"}, {u"f", u"ve"},
            {u"c", u"que"}});
    return {doubled.isEmpty() ? word + u'e' : doubled};
}

QString frenchMasculine(const QString &word, Company company)
{
    if (word.endsWith(QLatin1StringView("ée")) || word.endsWith(QLatin1StringView("ante")))
        return word.chopped(1);
    if (company == Company::Alone)
        return {};
    const QString exchangedEnding = exchanged(word,
        {{u"ienne", u"ien"}, {u"enne", u"en"}, {u"onne", u"on"}, {u"elle", u"el"}, {u"ière", u"ier"}, {u"euse", u"eux"},
            {u"ive", u"if"}});
    if (!exchangedEnding.isEmpty())
        return exchangedEnding;
    return endsWithAny(word, {u"ale", u"ile", u"ine", u"ente", u"ise", u"ûre", u"ure", u"ite"}) ? word.chopped(1)
                                                                                                : QString();
}

// ---- Spanish

bool endsInVowel(const QString &word)
{
    return endsWithAny(word, {u"a", u"e", u"i", u"o", u"u", u"á", u"é", u"ó"});
}

bool hasAccent(const QString &word)
{
    for (const QChar c : word) {
        if (QStringView(u"áéíóú").contains(c))
            return true;
    }
    return false;
}

/// "examen" keeps its stress in "exámenes": the vowel before the last gets an accent.
QString stressMarked(QString word)
{
    static constexpr QStringView plain = u"aeiou";
    static constexpr QStringView accented = u"áéíóú";
    for (qsizetype i = word.size() - 3; i >= 0; --i) {
        if (const qsizetype vowel = plain.indexOf(word.at(i)); vowel >= 0) {
            word[i] = accented.at(vowel);
            break;
        }
    }
    return word;
}

QStringList spanishPlurals(const QString &word)
{
    if (endsInVowel(word))
        return {word + u's'};
    const QString moved = exchanged(word,
        {{u"z", u"ces"}, {u"ón", u"ones"}, {u"án", u"anes"}, {u"én", u"enes"}, {u"ín", u"ines"}, {u"és", u"eses"},
            {u"ás", u"ases"}, {u"í", u"íes"}, {u"ú", u"úes"}});
    if (!moved.isEmpty())
        return {moved};
    if (word.endsWith(u's'))
        return {};
    if (word.endsWith(QLatin1StringView("en")) && !hasAccent(word))
        return {stressMarked(word) + QStringLiteral("es")};
    return {word + QStringLiteral("es")};
}

QStringList spanishSingulars(const QString &word)
{
    const QString moved = exchanged(word,
        {{u"ces", u"z"}, {u"iones", u"ión"}, {u"dades", u"dad"}, {u"ores", u"or"}, {u"ales", u"al"}, {u"iles", u"il"},
            {u"ares", u"ar"}});
    if (!moved.isEmpty())
        return {moved};
    if (word.size() > 3 && endsWithAny(word, {u"as", u"es", u"os"}))
        return {word.chopped(1)};
    return {};
}

QString spanishOtherGender(const QString &word, Company company)
{
    const QString ofPerson = exchanged(word,
        {{u"ado", u"ada"}, {u"ada", u"ado"}, {u"ido", u"ida"}, {u"ida", u"ido"}, {u"ario", u"aria"}, {u"aria", u"ario"},
            {u"ora", u"or"}, {u"dor", u"dora"}, {u"tor", u"tora"}, {u"sor", u"sora"}});
    if (!ofPerson.isEmpty() || company == Company::Alone)
        return ofPerson;
    return exchanged(word, {{u"o", u"a"}, {u"a", u"o"}, {u"és", u"esa"}, {u"ón", u"ona"}, {u"án", u"ana"}});
}

} // namespace

QStringList french(const QString &word, Company company)
{
    if (word.size() < shortestInflected)
        return {word};
    QStringList bases{word};
    bases += frenchSingulars(word);
    for (const QString &base : QStringList(bases)) {
        bases += company == Company::Alone ? frenchFemininesOfPerson(base) : frenchFeminines(base);
        if (const QString masculine = frenchMasculine(base, company); !masculine.isEmpty())
            bases.append(masculine);
    }
    QStringList forms = bases;
    for (const QString &base : bases)
        forms += frenchPlurals(base);
    forms.removeDuplicates();
    return forms;
}

QStringList spanish(const QString &word, Company company)
{
    if (word.size() < shortestInflected)
        return {word};
    QStringList bases{word};
    bases += spanishSingulars(word);
    for (const QString &base : QStringList(bases)) {
        if (const QString other = spanishOtherGender(base, company); !other.isEmpty())
            bases.append(other);
    }
    QStringList forms = bases;
    for (const QString &base : bases)
        forms += spanishPlurals(base);
    forms.removeDuplicates();
    return forms;
}

} // namespace communique::term_forms
