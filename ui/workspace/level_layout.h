#pragma once

#include "workspace/block_dress.h"
#include "workspace/pane_look.h"
#include "workspace/row_ruler.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>

#include <memory>

namespace communique {

/// Lays a pane's document out so that each block lies in the row it shares with its counterparts in the other panes.
///
/// Qt's own text machinery (carets, selections, input methods, bidirectional text) works on the QTextLayout of each
/// QTextBlock. This class fills those, asks the RowRuler where each block lies, and paints. No format of the document
/// is touched, so that undo stays the writer's.
///
/// Always true:
///  - blockBoundingRect(b) is b's whole row across the pane: equal top and height in all panes that have the row;
///  - after an edit only the blocks it touched are laid out again; the others are moved by the ruler's addition;
///  - in a right-to-left language everything is mirrored: text, gutters, bullets, bars, the lit row's edge.
///
/// Owned by its document, as Qt wants it. The ruler is shared by all panes.
class LevelLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    LevelLayout(QTextDocument *document, const std::shared_ptr<RowRuler> &ruler);
    ~LevelLayout() override;

    /// This pane's column in the ruler.
    int column() const { return m_column; }

    const PaneLook &look() const { return m_look; }
    /// Lays everything out anew.
    void setLook(const PaneLook &look);

    BlockDress dress(const BlockId &id) const { return m_dresses.value(id); }
    void setDress(const BlockId &id, const BlockDress &dress);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// Whatever is painted from \a top downwards lies lower by so many pixels than it was painted, or higher by a
    /// negative number; nothing else about it has changed. Whoever shows it moves the picture.
    void shifted(int top, int by);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    int paneWidth() const;
    int layOut(const QTextBlock &block) const;
    void layOutAll();
    void layOutRange(QTextBlock first, const QTextBlock &last);
    void replaceRange(const QTextBlock &first, const QTextBlock &last);
    void forgetFormatChanges();
    void showMoved(int top);
    void showResized(int row, int by);
    void tellSize();
    void showRowsOf(const BlockId &id);
    QTextBlock blockInRow(int row) const;
    int nearestFilledRow(int row) const;

    std::shared_ptr<RowRuler> m_ruler;
    int m_column = 0;
    PaneLook m_look;
    QHash<BlockId, BlockDress> m_dresses;
    QList<BlockId> m_ids; ///< as the ruler knows them
    QList<int> m_heights;
    int m_laidOutWidth = -1;
    int m_shownHeight = -1;
    bool m_forgetting = false;
};

} // namespace communique
