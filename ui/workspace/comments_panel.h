#pragma once

#include "model/dossier.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

/// What was said about a release: the threads on the caret's block first, then the other open ones, then what is
/// settled. Whoever asked, answered or objected, and when, stand beside the words.
class CommentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(QWidget *parent = nullptr);

    /// \a block: where the caret is. Draws anew only what changed, so that a screen reader is not thrown about.
    void show(const Dossier &dossier, const BlockId &block, const QDateTime &now);
    /// How many questions and objections wait.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    void beginRequested();
    void answerRequested(const communique::CommentId &thread);
    void closeRequested(const communique::CommentId &thread);
    void blockChosen(const communique::BlockId &block);

private:
    QWidget *newCard(const CommentThread &thread, const Roster &roster, const QDateTime &now);
    void fill(const QList<QWidget *> &cards);

    QList<CommentThread> m_threads; ///< as shown
    BlockId m_block;
    int m_waiting = 0;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
};

} // namespace communique
