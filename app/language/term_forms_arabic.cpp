#include "language/arabic_forms.h"
#include "language/term_forms.h"

#include <QSet>

namespace communique::term_forms {

namespace {

constexpr qsizetype shortestStem = 3;
constexpr QChar feminineEnding = u'\u0647'; // ta marbuta, folded to ha
constexpr QChar openedEnding = u'\u062A'; // what it becomes before a pronoun

// ه ها هم هن هما ك كم نا ي
constexpr QStringView pronouns[] = {u"", u"\u0647", u"\u0647\u0627", u"\u0647\u0645", u"\u0647\u0646",
    u"\u0647\u0645\u0627", u"\u0643", u"\u0643\u0645", u"\u0646\u0627", u"\u064A"};
// Dual and sound plurals, and the alef of the indefinite accusative: ات ون ين ان ا; and ون, ين before a pronoun.
constexpr QStringView numbers[] = {u"\u0627\u062A", u"\u0648\u0646", u"\u064A\u0646", u"\u0627\u0646", u"\u0627"};
constexpr QStringView openNumbers[] = {u"", u"\u0627\u062A", u"\u0648", u"\u064A", u"\u0627"};

bool isConjunction(QChar c)
{
    return c == u'\u0648' || c == u'\u0641'; // و ف
}

/// The word under every reading of what may be written in front of it: وبالهجره is بالهجره, and that is هجره.
QStringList withoutPrefixes(const QString &word)
{
    QStringList forms{word};
    for (qsizetype i = 0; i < forms.size(); ++i) {
        for (const QString &form : arabicForms(forms.at(i))) {
            if (!forms.contains(form))
                forms.append(form);
        }
    }
    return forms;
}

void addStem(QSet<QString> &stems, const QString &tag, const QString &word, qsizetype ending)
{
    const qsizetype length = word.size() - ending;
    if (length >= (ending == 0 ? 2 : shortestStem))
        stems.insert(tag + word.left(length));
}

/// What is left when a pronoun, and then an ending of number, is taken off.
void addPlainStems(QSet<QString> &stems, const QString &word)
{
    for (const QStringView number : numbers) {
        if (word.endsWith(number))
            addStem(stems, QStringLiteral("p:"), word, number.size());
    }
    for (const QStringView pronoun : pronouns) {
        if (!word.endsWith(pronoun))
            continue;
        const QStringView rest = QStringView(word).chopped(pronoun.size());
        for (const QStringView number : openNumbers) {
            if (rest.endsWith(number) && (number.isEmpty() || !pronoun.isEmpty()))
                addStem(stems, QStringLiteral("p:"), word, pronoun.size() + number.size());
        }
    }
}

/// The same for a word that ends in ta marbuta: توصيه, توصيته, توصيات, توصياتها, توصيتان.
void addFeminineStems(QSet<QString> &stems, const QString &word)
{
    if (word.endsWith(feminineEnding))
        addStem(stems, QStringLiteral("f:"), word, 1);
    for (const QStringView dual : {QStringView(u"\u062A\u0627\u0646"), QStringView(u"\u062A\u064A\u0646")}) {
        if (word.endsWith(dual))
            addStem(stems, QStringLiteral("f:"), word, dual.size());
    }
    for (const QStringView pronoun : pronouns) {
        const QStringView rest = QStringView(word).chopped(word.endsWith(pronoun) ? pronoun.size() : 0);
        if (!word.endsWith(pronoun) || !rest.endsWith(openedEnding))
            continue;
        if (!pronoun.isEmpty())
            addStem(stems, QStringLiteral("f:"), word, pronoun.size() + 1);
        if (rest.endsWith(QStringView(u"\u0627\u062A")))
            addStem(stems, QStringLiteral("f:"), word, pronoun.size() + 2);
    }
}

} // namespace

QStringList arabicStems(const QString &termWord)
{
    // A term's word gives up its article, and never a single letter, which may be its own.
    const QString bare = arabicForms(termWord).constFirst();
    const bool hasConjunction = bare.size() < termWord.size() && isConjunction(termWord.front());
    const QString mark = hasConjunction ? QStringLiteral("+") : QString();
    QStringList stems{mark + QStringLiteral("p:") + bare};
    if (bare.endsWith(feminineEnding) && bare.size() > shortestStem)
        stems.append(mark + QStringLiteral("f:") + bare.chopped(1));
    return stems;
}

QStringList arabicReadings(const QString &word)
{
    QStringList readings;
    for (const QString &form : withoutPrefixes(word)) {
        const bool lostConjunction
            = form.size() < word.size() && isConjunction(word.front()) && !(form.front() == word.front());
        QSet<QString> stems;
        addPlainStems(stems, form);
        addFeminineStems(stems, form);
        for (const QString &stem : stems)
            readings.append(lostConjunction ? u'+' + stem : stem);
    }
    return readings;
}

} // namespace communique::term_forms
