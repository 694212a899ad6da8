#pragma once

#include "model/content.h"

#include <QTextDocument>

namespace communique {

/// One edition's words as a QTextDocument that a person can edit: one QTextBlock is one Block.
///
/// Always true once control is back in the event loop, whatever was typed, pasted, dropped, undone or redone:
///  - content() has an id on every block and no id twice. A block that was split off or pasted gets a fresh id within
///    the same undo step; of two blocks that were merged the first keeps its id, unless it was empty: then the second
///    stays as it is, as a person expects who deletes an empty line;
///  - undo and redo bring back former ids and kinds together with the words;
///  - setContent(c) followed by content() gives c back, word for word and mark for mark. Only characters that Qt keeps
///    for itself (U+FDD0, U+FDD1, which Unicode gives no meaning) are replaced by U+FFFD.
class EditionDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit EditionDocument(QObject *parent = nullptr);

    /// The words as they are. Only the blocks that changed since it was last asked for are read again.
    Content content() const;
    /// Puts other words in place of all there is; forgets what could be undone.
    void setContent(const Content &content);
    /// Goes over to \a content by the fewest edits of whole blocks, as one undo step; carets stay with their words.
    void updateContent(const Content &content);

    /// The block of that id; invalid if there is none.
    QTextBlock findBlockOf(const BlockId &id) const;

private:
    void noteChange(int from, int added);
    void mendIds();

    mutable Content m_read; ///< the words as they were read last
    mutable int m_firstUnread = 0; ///< number of the first and the last block that have changed since
    mutable int m_lastUnread = -1;
    mutable bool m_isReadAnew = true; ///< all of them may have
    bool m_isTold = false; ///< where the document has changed, by noteChange()
    bool m_mending = false;
};

} // namespace communique
