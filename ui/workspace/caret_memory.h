#pragma once

#include <QHash>
#include <QObject>

class QTextCursor;
class QTextEdit;

namespace communique {

/// Where the caret was before each step that can be undone, so that undo puts it back there, selection and all. Qt
/// alone leaves it where the words came back.
class CaretMemory final : public QObject
{
    Q_OBJECT

public:
    /// \a editor: has its document already, and keeps it; owns this.
    explicit CaretMemory(QTextEdit *editor);

    /// To be called after the editor has undone a step.
    void putBack();

private:
    struct Caret
    {
        int anchor = 0;
        int position = 0;
    };

    void noteChange();

    QTextEdit *m_editor;
    QHash<int, Caret> m_before; ///< by the number of commands that could be undone then
    Caret m_now;
    int m_steps = 0;
};

} // namespace communique
