#include "language/reading_length.h"

#include "language/word_count.h"

#include <QTextBoundaryFinder>

namespace communique {

qsizetype characterCount(const QString &text)
{
    qsizetype count = 0;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    while (characters.toNextBoundary() > 0)
        ++count;
    return count;
}

int readingSpeed(const LanguageTag &language)
{
    static const QHash<QString, int> speeds
        = {{QStringLiteral("ar"), 138}, {QStringLiteral("en"), 228}, {QStringLiteral("es"), 218},
            {QStringLiteral("fr"), 195}, {QStringLiteral("ru"), 184}, {QStringLiteral("zh"), 255}};
    return speeds.value(language.code(), speeds.value(QStringLiteral("en")));
}

ReadingLength readingLength(const Content &content, const LanguageTag &language)
{
    ReadingLength length;
    length.words = wordCount(content);
    for (const Block &block : content.blocks) {
        if (!std::holds_alternative<EndMark>(block.body))
            length.characters += characterCount(block.text().plain());
    }
    const int speed = readingSpeed(language);
    length.seconds = int((length.words * 60 + speed / 2) / speed);
    return length;
}

} // namespace communique
