#include "exchange/import/vocabulary.h"

#include <array>

namespace communique {

QStringList words(QStringView joined)
{
    QStringList list;
    for (const QStringView word : joined.split(u'|'))
        list.append(word.toString());
    return list;
}

QList<QStringList> monthWords(QStringView joined)
{
    QList<QStringList> months;
    for (const QStringView month : joined.split(u';'))
        months.append(words(month));
    return months;
}

QList<LanguageName> languageNames(QStringView joined)
{
    QList<LanguageName> names;
    for (const QStringView entry : joined.split(u';')) {
        const qsizetype equals = entry.indexOf(u'=');
        names.append({*LanguageTag::parse(entry.left(equals).toString()), words(entry.mid(equals + 1))});
    }
    return names;
}

const Vocabulary &vocabularyOf(const LanguageTag &language)
{
    static const std::array<Vocabulary, 6> all{englishVocabulary(), frenchVocabulary(), spanishVocabulary(),
        arabicVocabulary(), russianVocabulary(), chineseVocabulary()};
    const QString primary = language.code().section(u'-', 0, 0);
    for (const Vocabulary &vocabulary : all) {
        if (vocabulary.language.code() == primary)
            return vocabulary;
    }
    return all.front();
}

} // namespace communique
