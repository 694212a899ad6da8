// A word is written in one script: a Latin "o" within a Cyrillic word looks right, and is found by no search.
//
// Left alone: parts joined by a hyphen ("COVID-19", "ИТ-отдел").

#include "quality/checks/checks.h"

namespace communique::checks {

namespace {

constexpr QStringView latinTwins = u"aceopxyABCEHKMOPTXykiI";
constexpr QStringView cyrillicTwins = u"асеорхуАВСЕНКМОРТХукіІ";

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isCyrillic(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Cyrillic;
}

/// The word in the script most of its letters have, where each of the others has a twin there.
std::optional<QString> inOneScript(const QString &word)
{
    qsizetype latin = 0;
    qsizetype cyrillic = 0;
    for (const QChar c : word) {
        latin += isLatin(c) ? 1 : 0;
        cyrillic += isCyrillic(c) ? 1 : 0;
    }
    const QStringView from = cyrillic >= latin ? latinTwins : cyrillicTwins;
    const QStringView to = cyrillic >= latin ? cyrillicTwins : latinTwins;
    QString fixed = word;
    for (QChar &c : fixed) {
        const bool isForeign = cyrillic >= latin ? isLatin(c) : isCyrillic(c);
        if (!isForeign)
            continue;
        const qsizetype twin = from.indexOf(c);
        if (twin < 0)
            return std::nullopt;
        c = to.at(twin);
    }
    return fixed;
}

bool isMixed(const QString &word)
{
    bool latin = false;
    bool cyrillic = false;
    for (const QChar c : word) {
        latin = latin || isLatin(c);
        cyrillic = cyrillic || isCyrillic(c);
    }
    return latin && cyrillic;
}

} // namespace

QList<Finding> scripts(const CheckedBlock &block)
{
    const QString &text = block.target.text;
    QList<Finding> found;
    for (qsizetype i = 0; i < text.size();) {
        if (!isLatin(text.at(i)) && !isCyrillic(text.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (isLatin(text.at(end)) || isCyrillic(text.at(end)) || text.at(end).isMark()))
            ++end;
        const QString word = text.mid(i, end - i);
        if (isMixed(word)) {
            Finding finding = block.findingAt("mixed-script", {i, end - i});
            finding.fix = inOneScript(word);
            found.append(finding);
        }
        i = end;
    }
    return found;
}

} // namespace communique::checks
