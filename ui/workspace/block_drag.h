#pragma once

#include <QObject>

class QFrame;
class QMouseEvent;

namespace communique {

class EditionPane;

/// Blocks dragged by the icon in their gutter. A line shows where the block would come to lie; letting go puts it there
/// as one step for undo, Escape or letting go outside the pane leaves it.
class BlockDrag final : public QObject
{
    Q_OBJECT

public:
    /// \a pane owns this.
    explicit BlockDrag(EditionPane *pane);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void drop();
    void end();
    bool isInGutter(const QPoint &at) const;
    int gapAt(int y) const;
    void showGap(int gap);

    EditionPane *m_pane;
    QFrame *m_line;
    int m_block = -1; ///< the number of the block that is held; none below 0
    int m_gap = -1; ///< the number of the block in front of which it would lie; none below 0
};

} // namespace communique
