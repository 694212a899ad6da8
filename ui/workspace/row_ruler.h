#pragma once

#include "model/ids.h"

#include <QList>
#include <QObject>

namespace communique {

/// Keeps panes level: tells where each row lies that panes of one release share, and how tall it is.
///
/// A pane is a column. It says which blocks it shows, in its order, and how tall each is by itself. Blocks of one id
/// make one row, as tall as the tallest of them; a column that lacks the block has a gap there, so that whatever comes
/// next is level again.
///
/// Always true:
///  - each block of each column lies in exactly one row, and each column meets its own blocks in its own order;
///  - rows follow each other without holes: top(r + 1) == top(r) + height(r), top(0) == 0;
///  - where two columns disagree about the order of their common blocks, the longest common order is level and the
///    remaining blocks stand in rows of their own.
///
/// Measured in whole pixels. A change of one height moves the rows below it by addition only; the order is worked out
/// anew only when a column's blocks change. For the GUI thread.
class RowRuler : public QObject
{
    Q_OBJECT

public:
    explicit RowRuler(QObject *parent = nullptr);

    /// A new column at the end; the number names it for good.
    int addColumn();
    void removeColumn(int column);
    /// Moves a column to a place among the columns, counted from 0. The first one leads where orders disagree.
    void moveColumn(int column, int place);

    /// The column's blocks from top to bottom and the height of each. Precondition: both lists are equally long.
    void setColumn(int column, const QList<BlockId> &ids, const QList<int> &heights);
    /// One block's new height.
    void setHeight(int column, int index, int height);

    int rowCount() const { return int(m_rows.size()); }
    int top(int row) const { return m_tops.at(row); }
    int height(int row) const { return m_tops.at(row + 1) - m_tops.at(row); }
    int totalHeight() const { return m_tops.constLast(); }
    const BlockId &idAt(int row) const { return m_rows.at(row).id; }
    /// The row that covers \a y, the nearest one outside; -1 if there are none.
    int rowAt(int y) const;
    /// The row of a column's block.
    int rowOf(int column, int index) const;
    /// Which of the column's blocks lies in the row; -1 for a gap.
    int indexAt(int row, int column) const;
    /// The first row of that id, or -1.
    int findRow(const BlockId &id) const;

    /// The row all panes light up: the one with the caret.
    const BlockId &litBlock() const { return m_lit; }
    void setLitBlock(const BlockId &id);

Q_SIGNALS:
    /// Everything from \a top downwards may have moved or changed height.
    void rowsMoved(int top);
    /// One row became taller by so many pixels, or less tall by a negative number; all rows below it moved with its
    /// foot and are as they were.
    void rowResized(int row, int by);
    /// Rows of these two ids look different now.
    void litBlockChanged(const BlockId &before, const BlockId &now);

private:
    struct Column
    {
        int number = 0;
        QList<BlockId> ids;
        QList<int> heights;
        QList<int> rows;
    };
    struct Row
    {
        BlockId id;
        QList<int> indexes; ///< by place of the column
    };

    int placeOf(int column) const;
    void arrange();
    QList<Row> merged(const QList<Row> &rows, const Column &column, int place) const;
    int tallest(const Row &row) const;
    void measure();

    QList<Column> m_columns;
    QList<Row> m_rows;
    QList<int> m_tops{0}; ///< one more than rows: the last is the total
    BlockId m_lit;
    int m_nextNumber = 0;
};

} // namespace communique
