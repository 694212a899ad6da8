#include "workspace/edition_document.h"

#include "workspace/block_edits.h"
#include "workspace/block_format.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>
#include <utility>

namespace communique {

namespace {

// QTextDocument takes these two for the bounds of a table or frame.
Content withoutFrameMarks(const Content &content)
{
    Content clean = content;
    for (Block &block : clean.blocks) {
        InlineText text;
        for (Run run : block.text().runs()) {
            run.text.replace(QChar(0xFDD0), QChar::ReplacementCharacter);
            run.text.replace(QChar(0xFDD1), QChar::ReplacementCharacter);
            text.append(run.text, run.marks);
        }
        block.setText(text);
    }
    return clean;
}

} // namespace

EditionDocument::EditionDocument(QObject *parent)
    : QTextDocument(parent)
{
    connect(this, &QTextDocument::contentsChange, this, [this](int from, int, int added) { noteChange(from, added); });
    connect(this, &QTextDocument::contentsChanged, this, [this] {
        if (!std::exchange(m_isTold, false))
            m_isReadAnew = true; // without a layout a document does not say where it has changed
    });
    setContent({});
    setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    connect(this, &QTextDocument::contentsChanged, this, &EditionDocument::mendIds);
}

Content EditionDocument::content() const
{
    if (m_isReadAnew) {
        m_read = contentOf(*this);
    } else if (m_firstUnread <= m_lastUnread) {
        QTextBlock block = findBlockByNumber(m_firstUnread);
        for (int number = m_firstUnread; number <= m_lastUnread; ++number, block = block.next())
            m_read.blocks[number] = blockOf(block);
    }
    m_isReadAnew = false;
    m_firstUnread = blockCount();
    m_lastUnread = -1;
    return m_read;
}

void EditionDocument::noteChange(int from, int added)
{
    m_isTold = true;
    // A blank document has one block and a content without any: that is read anew too.
    if (m_isReadAnew || isBlank(*this) || blockCount() != m_read.blocks.size()) {
        m_isReadAnew = true;
        return;
    }
    const QTextBlock first = findBlock(from);
    const QTextBlock last = findBlock(from + added);
    m_firstUnread = std::min(m_firstUnread, first.isValid() ? first.blockNumber() : blockCount() - 1);
    m_lastUnread = std::max(m_lastUnread, last.isValid() ? last.blockNumber() : blockCount() - 1);
}

void EditionDocument::setContent(const Content &content)
{
    setUndoRedoEnabled(false);
    const QScopedValueRollback<bool> quiet(m_mending, true);
    QTextCursor step(this);
    step.beginEditBlock();
    step.select(QTextCursor::Document);
    step.removeSelectedText();
    step.setBlockFormat(blankFormat());
    step.setBlockCharFormat(QTextCharFormat());
    const Content clean = withoutFrameMarks(content);
    for (int i = 0; i < clean.blocks.size(); ++i)
        insertBlockAt(*this, i, clean.blocks.at(i));
    step.endEditBlock();
    setUndoRedoEnabled(true);
}

void EditionDocument::updateContent(const Content &content)
{
    updateDocument(*this, withoutFrameMarks(content));
}

QTextBlock EditionDocument::findBlockOf(const BlockId &id) const
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (idOf(block) == id)
            return block;
    }
    return {};
}

void EditionDocument::mendIds()
{
    if (m_mending || isBlank(*this))
        return;
    const QScopedValueRollback<bool> mending(m_mending, true);
    QSet<BlockId> seen;
    QTextCursor step(this);
    bool joined = false;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const BlockId id = idOf(block);
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            continue;
        }
        if (!joined)
            step.joinPreviousEditBlock();
        joined = true;
        const Block renamed{newId<BlockId>(), bodyOf(block)};
        QTextCursor(block).setBlockFormat(formatOf(renamed));
        seen.insert(renamed.id);
    }
    if (joined)
        step.endEditBlock();
}

} // namespace communique
