#include "language/long_sentences.h"

#include "language/sentence_breaks.h"
#include "language/word_count.h"

#include <QHash>

namespace communique {

int longestSentence(const LanguageTag &language)
{
    static const QHash<QString, int> lengths = {{QStringLiteral("ar"), 25}, {QStringLiteral("en"), 25},
        {QStringLiteral("es"), 30}, {QStringLiteral("fr"), 30}, {QStringLiteral("ru"), 22}, {QStringLiteral("zh"), 60}};
    return lengths.value(language.code(), lengths.value(QStringLiteral("en")));
}

QList<TextSpan> longSentences(const QString &text, const LanguageTag &language)
{
    const int longest = longestSentence(language);
    if (wordCount(text) <= longest)
        return {}; // most blocks: nothing in them can be
    QList<TextSpan> tooLong;
    for (const TextSpan &sentence : sentencesOf(text, language)) {
        if (wordCount(text.mid(sentence.start, sentence.length)) > longest)
            tooLong.append(sentence);
    }
    return tooLong;
}

} // namespace communique
