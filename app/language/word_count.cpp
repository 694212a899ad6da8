#include "language/word_count.h"

#include "language/letter_folding.h"

namespace communique {

qsizetype wordCount(const QString &text)
{
    qsizetype count = 0;
    bool isInWord = false;
    for (const uint letter : text.toUcs4()) {
        const LetterKind kind = letterKind(letter);
        if (kind == LetterKind::Ideographic) {
            ++count;
            isInWord = false;
        } else if (QChar::isSpace(letter)) {
            isInWord = false;
        } else if (!isInWord && kind != LetterKind::None && kind != LetterKind::Invisible) {
            ++count;
            isInWord = true;
        }
    }
    return count;
}

qsizetype wordCount(const Content &content)
{
    qsizetype count = 0;
    for (const Block &block : content.blocks) {
        if (!std::holds_alternative<EndMark>(block.body))
            count += wordCount(block.text().plain());
    }
    return count;
}

} // namespace communique
