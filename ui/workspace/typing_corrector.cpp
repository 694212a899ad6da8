#include "workspace/typing_corrector.h"

#include "language/content_style.h"
#include "language/typing_correction.h"
#include "workspace/block_format.h"

#include <QTextBlock>

namespace communique {

void correctTyping(const QTextCursor &caret, const HouseStyle &style, const QString &before)
{
    const QTextBlock block = caret.block();
    const TypedKey key{before, block.text(), caret.positionInBlock()};
    if (!findTypingCorrection(style, key))
        return;
    // Where links and foreign words are is only asked when there is something to correct.
    const auto slip = findTypingCorrection(style, key, styleViewOf(blockOf(block)));
    if (!slip || !slip->replacement)
        return;
    QTextCursor place(block);
    place.setPosition(block.position() + static_cast<int>(slip->span.start));
    place.setPosition(place.position() + static_cast<int>(slip->span.length), QTextCursor::KeepAnchor);
    const QTextCharFormat format = place.charFormat();
    place.beginEditBlock();
    place.insertText(*slip->replacement, format);
    place.endEditBlock();
}

} // namespace communique
