#include "language/arabic_forms.h"

namespace communique {

namespace {

constexpr qsizetype shortestBehindArticle = 2;
constexpr qsizetype shortestBehindLetter = 3;

constexpr QStringView articles[] = {
    u"\u0648\u0644\u0644", // ولل
    u"\u0641\u0644\u0644", // فلل
    u"\u0648\u0627\u0644", // وال
    u"\u0628\u0627\u0644", // بال
    u"\u0643\u0627\u0644", // كال
    u"\u0641\u0627\u0644", // فال
    u"\u0644\u0644", // لل
    u"\u0627\u0644", // ال
};
constexpr QStringView singleLetters = u"\u0648\u0641\u0628\u0643\u0644"; // و ف ب ك ل
constexpr QStringView nameOfGod = u"\u0627\u0644\u0644\u0647"; // الله

QString withoutArticle(const QString &word)
{
    if (word == nameOfGod)
        return word;
    for (const QStringView article : articles) {
        if (word.startsWith(article) && word.size() - article.size() >= shortestBehindArticle)
            return word.mid(article.size());
    }
    return word;
}

} // namespace

QStringList arabicForms(const QString &word)
{
    const QString bare = withoutArticle(word);
    QStringList forms{bare};
    if (bare.size() == word.size() && word.size() > shortestBehindLetter && singleLetters.contains(word.at(0)))
        forms.append(word.mid(1));
    return forms;
}

} // namespace communique
