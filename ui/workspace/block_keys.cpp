#include "workspace/block_keys.h"

#include "workspace/block_edits.h"
#include "workspace/block_format.h"
#include "workspace/block_typing.h"

#include <QTextDocument>

namespace communique::keys {

namespace {

bool isEmpty(const QTextBlock &block)
{
    return block.length() == 1;
}

// The caret is at the very start: the words go down as they are, and an empty paragraph opens above them.
void openAbove(const QTextCursor &caret)
{
    insertBlockAt(*caret.document(), caret.blockNumber(), Block{newId<BlockId>(), Paragraph{}});
}

void split(QTextCursor &caret)
{
    const BlockBody body = bodyOf(caret.block());
    const Block next{newId<BlockId>(), caret.atBlockEnd() ? bodyAfter(body) : bodyOfSecondHalf(body)};
    caret.insertBlock(formatOf(next), formatOf(marksToBeginWith(next.body)));
}

constexpr Qt::KeyboardModifiers controlAndShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

std::optional<QChar> findNoBreakSign(const QKeyEvent &event)
{
    if (event.modifiers() != controlAndShift)
        return std::nullopt;
    if (event.key() == Qt::Key_Space)
        return QChar(QChar::Nbsp);
    // With Shift held the key of the hyphen is that of the low line on many keyboards.
    if (event.key() == Qt::Key_Minus || event.key() == Qt::Key_Underscore)
        return QChar(0x2011);
    return std::nullopt;
}

bool isPaneKey(const QKeyEvent &event)
{
    const bool isUpOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    return findMark(event) || findNoBreakSign(event) || (event.modifiers() == Qt::AltModifier && isUpOrDown);
}

std::optional<InlineMark> findMark(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_B)
        return InlineMark::Bold;
    if (event.key() == Qt::Key_I)
        return InlineMark::Italic;
    return std::nullopt;
}

bool takeKey(QTextCursor &caret, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (const auto sign = findNoBreakSign(event)) {
        caret.insertText(QString(*sign), formatForTyping(caret));
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain && modifiers != Qt::ShiftModifier)
            return false;
        breakBlock(caret);
        return true;
    case Qt::Key_Backspace:
        return isPlain && loosenBlock(caret);
    case Qt::Key_Space:
        return isPlain && takeMarker(caret);
    case Qt::Key_Up:
        return modifiers == Qt::AltModifier && moveBlock(caret, -1);
    case Qt::Key_Down:
        return modifiers == Qt::AltModifier && moveBlock(caret, 1);
    default:
        return false;
    }
}

void breakBlock(QTextCursor &caret)
{
    caret.beginEditBlock();
    caret.removeSelectedText();
    const QTextBlock block = caret.block();
    const BlockBody body = bodyOf(block);
    if (isEmpty(block) && endsWhenEmpty(body))
        dressBlock(block, Paragraph{});
    else if (caret.atBlockStart() && !isEmpty(block))
        openAbove(caret);
    else
        split(caret);
    caret.endEditBlock();
}

bool loosenBlock(QTextCursor &caret)
{
    if (caret.hasSelection() || !caret.atBlockStart() || holds<Paragraph>(caret.block()))
        return false;
    dressBlock(caret.block(), Paragraph{});
    return true;
}

bool takeMarker(QTextCursor &caret)
{
    const QTextBlock block = caret.block();
    if (caret.hasSelection() || !holds<Paragraph>(block))
        return false;
    const auto body = findKindTyped(block.text().left(caret.positionInBlock()));
    if (!body)
        return false;
    caret.beginEditBlock();
    caret.setPosition(block.position(), QTextCursor::KeepAnchor);
    caret.removeSelectedText();
    dressBlock(caret.block(), *body);
    caret.endEditBlock();
    return true;
}

bool takeEndMark(QTextCursor &caret, const QString &typed)
{
    const QTextBlock block = caret.block();
    // "###" may still become a heading: it is an end mark only with blanks between its signs.
    const QString whole = block.text() + typed;
    if (caret.hasSelection() || !caret.atBlockEnd() || !holds<Paragraph>(block) || typed.size() != 1
        || !isEndMark(whole) || whole == u"###")
        return false;
    caret.beginEditBlock();
    caret.insertText(typed);
    dressBlock(caret.block(), EndMark{});
    caret.endEditBlock();
    return true;
}

bool moveBlock(QTextCursor &caret, int by)
{
    const int index = caret.blockNumber();
    const int lower = by < 0 ? index : index + 1;
    if (lower < 1 || lower >= caret.document()->blockCount())
        return false;
    const int offset = caret.positionInBlock();
    raiseBlock(*caret.document(), lower);
    const QTextBlock moved = caret.document()->findBlockByNumber(index + by);
    caret.setPosition(moved.position() + offset);
    return true;
}

QTextCharFormat formatForTyping(const QTextCursor &caret)
{
    Marks marks = marksOf(caret.charFormat());
    Marks ahead;
    if (!caret.atBlockEnd()) {
        QTextCursor next(caret);
        next.setPosition(caret.position() + 1);
        ahead = marksOf(next.charFormat());
    }
    if (marks.link != ahead.link)
        marks.link.clear();
    if (!(marks.language == ahead.language))
        marks.language = {};
    return formatOf(marks);
}

} // namespace communique::keys
