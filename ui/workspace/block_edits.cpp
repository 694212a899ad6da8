#include "workspace/block_edits.h"

#include "workspace/block_format.h"

#include <QSet>
#include <QTextDocument>

#include <algorithm>

namespace communique {

namespace {

// Groups edits into one undo step for as long as it lives.
class EditBlock
{
public:
    explicit EditBlock(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~EditBlock() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditBlock)

private:
    QTextCursor m_cursor;
};

QTextCursor cursorAt(const QTextBlock &block, int offset = 0)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + offset);
    return cursor;
}

int lengthOf(const QTextBlock &block)
{
    return block.length() - 1;
}

QTextCharFormat formatToBeginWith(const BlockBody &body)
{
    return formatOf(marksToBeginWith(body));
}

void putFormats(const QTextBlock &block, const QTextBlockFormat &format, const QTextCharFormat &charFormat)
{
    QTextCursor cursor(block);
    if (block.blockFormat() != format)
        cursor.setBlockFormat(format);
    if (block.charFormat() != charFormat)
        cursor.setBlockCharFormat(charFormat);
}

struct Letter
{
    QChar character;
    const Marks *marks = nullptr;

    bool operator==(const Letter &other) const { return character == other.character && *marks == *other.marks; }
};

QList<Letter> lettersOf(const InlineText &text)
{
    QList<Letter> letters;
    letters.reserve(text.size());
    for (const Run &run : text.runs()) {
        for (const QChar c : run.text)
            letters.append({c, &run.marks});
    }
    return letters;
}

struct Difference
{
    qsizetype prefix = 0; ///< letters that are the same at the start
    qsizetype suffix = 0; ///< and at the end
};

Difference differenceOf(const InlineText &before, const InlineText &after)
{
    const QList<Letter> old = lettersOf(before);
    const QList<Letter> now = lettersOf(after);
    const qsizetype shorter = std::min(old.size(), now.size());
    Difference d;
    while (d.prefix < shorter && old.at(d.prefix) == now.at(d.prefix))
        ++d.prefix;
    while (d.suffix < shorter - d.prefix && old.at(old.size() - 1 - d.suffix) == now.at(now.size() - 1 - d.suffix))
        ++d.suffix;
    // A pair of surrogates is one letter.
    if (d.prefix > 0 && old.at(d.prefix - 1).character.isHighSurrogate())
        --d.prefix;
    if (d.suffix > 0 && old.at(old.size() - d.suffix).character.isLowSurrogate())
        --d.suffix;
    return d;
}

void setSpoken(const QTextBlock &block, const BlockBody &body)
{
    const bool spoken = std::holds_alternative<Quote>(body);
    InlineText text;
    const InlineText old = textOf(block);
    for (Run run : old.runs()) {
        run.marks.spoken = spoken;
        text.append(run.text, run.marks);
    }
    replaceText(block, text);
}

QSet<BlockId> idsOf(const Content &content)
{
    QSet<BlockId> ids;
    for (const Block &block : content.blocks)
        ids.insert(block.id);
    return ids;
}

int findIndex(const QTextDocument &document, const BlockId &id, int from)
{
    for (QTextBlock block = document.findBlockByNumber(from); block.isValid(); block = block.next()) {
        if (idOf(block) == id)
            return block.blockNumber();
    }
    return -1;
}

void removeStrangers(QTextDocument &document, const Content &content)
{
    QSet<BlockId> wanted = idsOf(content);
    QList<int> strangers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!wanted.remove(idOf(block)))
            strangers.prepend(block.blockNumber());
    }
    for (const int index : std::as_const(strangers))
        removeBlockAt(document, index);
}

void updateBlock(const QTextBlock &block, const Block &wanted)
{
    if (blockOf(block) == wanted)
        return;
    putFormats(block, formatOf(wanted), block.charFormat());
    replaceText(block, wanted.text());
}

void takeInKind(const QTextBlock &block, const Block &pasted)
{
    if (lengthOf(block) > 0 || !holds<Paragraph>(block) || std::holds_alternative<Paragraph>(pasted.body))
        return;
    Block dressed = pasted;
    const BlockId id = idOf(block);
    dressed.id = id.isEmpty() ? newId<BlockId>() : id;
    putFormats(block, formatOf(dressed), formatToBeginWith(dressed.body));
}

bool &flagOf(Marks &marks, InlineMark mark)
{
    switch (mark) {
    case InlineMark::Bold:
        return marks.bold;
    case InlineMark::Italic:
        return marks.italic;
    case InlineMark::Spoken:
        return marks.spoken;
    case InlineMark::NoBreak:
        break;
    }
    return marks.noBreak;
}

bool hasMarkThroughout(const Content &selected, InlineMark mark)
{
    for (const Block &block : selected.blocks) {
        for (Run run : block.text().runs()) {
            if (!flagOf(run.marks, mark))
                return false;
        }
    }
    return true;
}

void markRuns(QTextCursor selection, const Block &part, int start, InlineMark mark, Qt::CheckState state)
{
    for (Run run : part.text().runs()) {
        flagOf(run.marks, mark) = state == Qt::Checked;
        selection.setPosition(start);
        start += int(run.text.size());
        selection.setPosition(start, QTextCursor::KeepAnchor);
        selection.setCharFormat(formatOf(run.marks));
    }
}

} // namespace

bool isBlank(const QTextDocument &document)
{
    const QTextBlock first = document.firstBlock();
    return document.blockCount() == 1 && lengthOf(first) == 0 && (isReserved(first) || idOf(first).isEmpty());
}

Content contentOf(const QTextDocument &document)
{
    Content content;
    if (isBlank(document))
        return content;
    content.blocks.reserve(document.blockCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        content.blocks.append(blockOf(block));
    return content;
}

void insertInline(QTextCursor &cursor, const InlineText &text)
{
    for (const Run &run : text.runs())
        cursor.insertText(run.text, formatOf(run.marks));
}

void insertBlockAt(QTextDocument &document, int index, const Block &block)
{
    const EditBlock step{QTextCursor(&document)};
    QTextCursor cursor(&document);
    if (isBlank(document)) {
        putFormats(document.firstBlock(), formatOf(block), formatToBeginWith(block.body));
    } else if (index == 0) {
        const QTextBlock first = document.firstBlock();
        cursor.insertBlock(first.blockFormat(), first.charFormat());
        putFormats(document.firstBlock(), formatOf(block), formatToBeginWith(block.body));
        cursor.setPosition(0);
    } else {
        const QTextBlock before = document.findBlockByNumber(std::min(index, document.blockCount()) - 1);
        cursor.setPosition(before.position() + lengthOf(before));
        cursor.insertBlock(formatOf(block), formatToBeginWith(block.body));
    }
    insertInline(cursor, block.text());
}

void removeBlockAt(QTextDocument &document, int index)
{
    const EditBlock step{QTextCursor(&document)};
    const QTextBlock block = document.findBlockByNumber(index);
    QTextCursor cursor = cursorAt(block);
    if (document.blockCount() == 1) {
        cursor.setPosition(block.position() + lengthOf(block), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        putFormats(document.firstBlock(), blankFormat(), QTextCharFormat());
        return;
    }
    // Whichever neighbour runs into the gap must come out of it with its own format.
    const bool isLast = !block.next().isValid();
    const QTextBlock neighbour = isLast ? block.previous() : block.next();
    const QTextBlockFormat format = neighbour.blockFormat();
    const QTextCharFormat charFormat = neighbour.charFormat();
    cursor.setPosition(isLast ? block.position() - 1 : block.position());
    cursor.setPosition(isLast ? block.position() + lengthOf(block) : neighbour.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    putFormats(document.findBlockByNumber(isLast ? index - 1 : index), format, charFormat);
}

void replaceText(const QTextBlock &block, const InlineText &text)
{
    const InlineText old = textOf(block);
    if (old == text)
        return;
    const Difference d = differenceOf(old, text);
    QTextCursor cursor = cursorAt(block, int(d.prefix));
    const EditBlock step(cursor);
    cursor.setPosition(block.position() + int(old.size() - d.suffix), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertInline(cursor, text.mid(d.prefix, text.size() - d.suffix - d.prefix));
}

void dressBlock(const QTextBlock &block, const BlockBody &body)
{
    const EditBlock step{QTextCursor(block)};
    const bool spokenBefore = holds<Quote>(block);
    const BlockId id = idOf(block);
    putFormats(block, formatOf(Block{id.isEmpty() ? newId<BlockId>() : id, body}), formatToBeginWith(body));
    if (spokenBefore != std::holds_alternative<Quote>(body))
        setSpoken(block, body);
}

void toggleMarkAt(QTextCursor &cursor, InlineMark mark)
{
    if (!cursor.hasSelection()) {
        Marks marks = marksOf(cursor.charFormat());
        flagOf(marks, mark) = !flagOf(marks, mark);
        cursor.setCharFormat(formatOf(marks));
        return;
    }
    const EditBlock step(cursor);
    const Content selected = contentOf(cursor);
    const Qt::CheckState state = hasMarkThroughout(selected, mark) ? Qt::Unchecked : Qt::Checked;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (const Block &part : selected.blocks) {
        markRuns(cursor, part, std::max(block.position(), cursor.selectionStart()), mark, state);
        block = block.next();
    }
}

void raiseBlock(QTextDocument &document, int index)
{
    moveBlockTo(document, index - 1, index);
}

void moveBlockTo(QTextDocument &document, int from, int to)
{
    const EditBlock step{QTextCursor(&document)};
    const Block moved = blockOf(document.findBlockByNumber(from));
    removeBlockAt(document, from);
    insertBlockAt(document, to, moved);
}

void updateDocument(QTextDocument &document, const Content &content)
{
    const EditBlock step{QTextCursor(&document)};
    if (!isBlank(document))
        removeStrangers(document, content);
    for (int i = 0; i < content.blocks.size(); ++i) {
        const Block &wanted = content.blocks.at(i);
        const int place = findIndex(document, wanted.id, i);
        if (place == i) {
            updateBlock(document.findBlockByNumber(i), wanted);
            continue;
        }
        if (place > i)
            removeBlockAt(document, place);
        insertBlockAt(document, i, wanted);
    }
}

Content contentOf(const QTextCursor &selection)
{
    Content content;
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        Block part = blockOf(block);
        const int start = std::max(0, from - block.position());
        part.setText(part.text().mid(start, to - block.position() - start));
        content.blocks.append(part);
    }
    return content;
}

void insertBlocks(QTextCursor &cursor, const Content &content)
{
    if (content.blocks.isEmpty())
        return;
    const EditBlock step(cursor);
    cursor.removeSelectedText();
    const QTextBlock first = cursor.block();
    takeInKind(first, content.blocks.constFirst());
    if (content.blocks.size() == 1) {
        insertInline(cursor, content.blocks.constFirst().text());
        return;
    }
    const InlineText tail = textOf(first).mid(cursor.positionInBlock());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertInline(cursor, content.blocks.constFirst().text());
    QSet<BlockId> taken = idsOf(contentOf(*cursor.document()));
    for (Block block : content.blocks.mid(1)) {
        if (block.id.isEmpty() || taken.contains(block.id))
            block.id = newId<BlockId>();
        taken.insert(block.id);
        cursor.insertBlock(formatOf(block), formatToBeginWith(block.body));
        insertInline(cursor, block.text());
    }
    const int end = cursor.position();
    insertInline(cursor, tail);
    cursor.setPosition(end);
}

} // namespace communique
