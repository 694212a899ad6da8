// What helps whoever writes in a pane: undo with the caret, what should be shortened, the fields behind Tab.

#include "workspace/block_format.h"
#include "workspace/caret_memory.h"
#include "workspace/edition_pane.h"
#include "workspace/field_card.h"
#include "workspace/level_layout.h"
#include "workspace/reading_aids.h"

#include <QTextBlock>

namespace communique {

void EditionPane::undo()
{
    if (isReadOnly())
        return;
    QTextEdit::undo();
    m_carets->putBack();
}

void EditionPane::setAids(const QHash<BlockId, BlockAids> &aids)
{
    for (auto it = aids.cbegin(); it != aids.cend(); ++it)
        m_aided.insert(it.key());
    for (const BlockId &id : std::as_const(m_aided)) {
        BlockDress dress = m_layout->dress(id);
        dress.longSentences = aids.value(id).longSentences;
        dress.warning = excessText(aids.value(id).excesses);
        m_layout->setDress(id, dress);
    }
    m_aided = QSet<BlockId>(aids.keyBegin(), aids.keyEnd());
}

bool EditionPane::focusNextPrevChild(bool next)
{
    if (!next || isReadOnly() || !FieldCard::isFor(bodyOf(textCursor().block())))
        return QTextEdit::focusNextPrevChild(next);
    Q_EMIT fieldsWanted();
    return true;
}

bool EditionPane::beginsWord() const
{
    const QTextCursor caret = textCursor();
    const int before = caret.selectionStart() - 1;
    return caret.document()->findBlock(caret.selectionStart()).position() > before
        || !caret.document()->characterAt(before).isLetterOrNumber();
}

} // namespace communique
