#include "workspace/caret_memory.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace communique {

CaretMemory::CaretMemory(QTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    const QTextDocument *document = editor->document();
    connect(document, &QTextDocument::contentsChange, this, &CaretMemory::noteChange);
    connect(document, &QTextDocument::contentsChanged, this,
        [this, document] { m_steps = document->availableUndoSteps(); });
    const auto noteCaret = [this] {
        const QTextCursor caret = m_editor->textCursor();
        m_now = {caret.anchor(), caret.position()};
    };
    connect(editor, &QTextEdit::cursorPositionChanged, this, noteCaret);
    connect(editor, &QTextEdit::selectionChanged, this, noteCaret);
}

void CaretMemory::noteChange()
{
    // Sent before the caret has moved on. A later command of the same step notes a caret that nobody asks for.
    m_before.insert(m_steps, m_now);
}

void CaretMemory::putBack()
{
    const int steps = m_editor->document()->availableUndoSteps();
    const auto found = m_before.constFind(steps);
    if (found == m_before.constEnd())
        return;
    const int last = m_editor->document()->characterCount() - 1;
    QTextCursor caret = m_editor->textCursor();
    caret.setPosition(std::min(found->anchor, last));
    caret.setPosition(std::min(found->position, last), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
}

} // namespace communique
