#include "language/term_forms.h"

#include <QHash>

namespace communique::term_forms {

namespace {

constexpr qsizetype shortestInflected = 3;

bool endsWithAny(const QString &word, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (word.endsWith(ending))
            return true;
    }
    return false;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool endsInConsonantAndY(const QString &word)
{
    return word.size() > 2 && word.endsWith(u'y') && !isVowel(word.at(word.size() - 2));
}

const QHash<QString, QString> &irregularPlurals()
{
    static const QHash<QString, QString> all{{QStringLiteral("man"), QStringLiteral("men")},
        {QStringLiteral("woman"), QStringLiteral("women")}, {QStringLiteral("child"), QStringLiteral("children")},
        {QStringLiteral("person"), QStringLiteral("people")}, {QStringLiteral("life"), QStringLiteral("lives")},
        {QStringLiteral("foot"), QStringLiteral("feet")}, {QStringLiteral("crisis"), QStringLiteral("crises")},
        {QStringLiteral("basis"), QStringLiteral("bases")}, {QStringLiteral("criterion"), QStringLiteral("criteria")}};
    return all;
}

bool hasNoPlural(const QString &word)
{
    static const QStringList all{QStringLiteral("news"), QStringLiteral("series"), QStringLiteral("species"),
        QStringLiteral("means"), QStringLiteral("headquarters"), QStringLiteral("united"), QStringLiteral("this"),
        QStringLiteral("has"), QStringLiteral("was"), QStringLiteral("his"), QStringLiteral("its")};
    return all.contains(word);
}

QStringList pluralsOf(const QString &word)
{
    if (const QString irregular = irregularPlurals().value(word); !irregular.isEmpty())
        return {irregular, word + u's'};
    if (endsInConsonantAndY(word))
        return {word.chopped(1) + QStringLiteral("ies")};
    if (endsWithAny(word, {u"s", u"x", u"z", u"ch", u"sh"}))
        return {word + QStringLiteral("es")};
    if (word.endsWith(u'o'))
        return {word + u's', word + QStringLiteral("es")};
    return {word + u's'};
}

/// What a plural is the plural of; the word itself where it looks like none.
QString singularOf(const QString &word)
{
    if (const QString irregular = irregularPlurals().key(word); !irregular.isEmpty())
        return irregular;
    if (word.endsWith(QLatin1StringView("ies")) && word.size() > 4)
        return word.chopped(3) + u'y';
    if (endsWithAny(word, {u"sses", u"xes", u"ches", u"shes"}))
        return word.chopped(2);
    if (word.endsWith(u's') && word.size() > 3 && !endsWithAny(word, {u"ss", u"us", u"is"}))
        return word.chopped(1);
    return word;
}

QStringList verbForms(const QString &word)
{
    if (word.endsWith(u'e'))
        return {word + u's', word + u'd', word.chopped(1) + QStringLiteral("ing")};
    if (endsInConsonantAndY(word)) {
        const QString stem = word.chopped(1);
        return {stem + QStringLiteral("ies"), stem + QStringLiteral("ied"), word + QStringLiteral("ing")};
    }
    const QString doubled = word + word.back();
    return pluralsOf(word)
        + QStringList{word + QStringLiteral("ed"), word + QStringLiteral("ing"), doubled + QStringLiteral("ed"),
            doubled + QStringLiteral("ing")};
}

} // namespace

QStringList english(const QString &word, std::optional<PartOfSpeech> part)
{
    if (word.size() < shortestInflected || hasNoPlural(word))
        return {word};
    if (part == PartOfSpeech::Verb)
        return QStringList{word} + verbForms(word);
    if (part == PartOfSpeech::Adjective || part == PartOfSpeech::Adverb)
        return {word};
    const QString singular = singularOf(word);
    if (singular != word)
        return {word, singular};
    return QStringList{word} + pluralsOf(word);
}

} // namespace communique::term_forms
