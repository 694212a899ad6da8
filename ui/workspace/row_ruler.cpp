#include "workspace/row_ruler.h"

#include <QHash>

#include <algorithm>

namespace communique {

namespace {

constexpr int gap = -1;

// Which of the numbers form the longest increasing sequence (patience sorting); those of -1 never do.
QList<bool> longestIncreasing(const QList<int> &numbers)
{
    QList<int> piles; // the index of each pile's top
    QList<int> before(numbers.size(), gap);
    for (int i = 0; i < numbers.size(); ++i) {
        if (numbers.at(i) < 0)
            continue;
        const auto pile = std::lower_bound(piles.begin(), piles.end(), numbers.at(i),
            [&numbers](int top, int number) { return numbers.at(top) < number; });
        before[i] = pile == piles.begin() ? gap : *std::prev(pile);
        if (pile == piles.end())
            piles.append(i);
        else
            *pile = i;
    }
    QList<bool> chosen(numbers.size(), false);
    for (int i = piles.isEmpty() ? gap : piles.constLast(); i >= 0; i = before.at(i))
        chosen[i] = true;
    return chosen;
}

} // namespace

RowRuler::RowRuler(QObject *parent)
    : QObject(parent)
{ }

int RowRuler::addColumn()
{
    m_columns.append({m_nextNumber, {}, {}, {}});
    for (Row &row : m_rows)
        row.indexes.append(gap);
    return m_nextNumber++;
}

void RowRuler::removeColumn(int column)
{
    m_columns.removeAt(placeOf(column));
    arrange();
}

void RowRuler::moveColumn(int column, int place)
{
    m_columns.move(placeOf(column), place);
    arrange();
}

void RowRuler::setColumn(int column, const QList<BlockId> &ids, const QList<int> &heights)
{
    Column &changed = m_columns[placeOf(column)];
    const bool sameBlocks = changed.ids == ids;
    changed.ids = ids;
    changed.heights = heights;
    if (sameBlocks)
        measure();
    else
        arrange();
}

void RowRuler::setHeight(int column, int index, int height)
{
    Column &changed = m_columns[placeOf(column)];
    if (changed.heights.at(index) == height)
        return;
    changed.heights[index] = height;
    const int row = changed.rows.at(index);
    const int by = tallest(m_rows.at(row)) - this->height(row);
    if (by == 0)
        return;
    for (int i = row + 1; i < m_tops.size(); ++i)
        m_tops[i] += by;
    Q_EMIT rowResized(row, by);
}

int RowRuler::rowAt(int y) const
{
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(after - m_tops.cbegin()) - 1, 0, std::max(rowCount(), 1) - 1) - (m_rows.isEmpty() ? 1 : 0);
}

int RowRuler::rowOf(int column, int index) const
{
    return m_columns.at(placeOf(column)).rows.at(index);
}

int RowRuler::indexAt(int row, int column) const
{
    return m_rows.at(row).indexes.at(placeOf(column));
}

int RowRuler::findRow(const BlockId &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? gap : int(found - m_rows.cbegin());
}

void RowRuler::setLitBlock(const BlockId &id)
{
    if (id == m_lit)
        return;
    const BlockId before = std::exchange(m_lit, id);
    Q_EMIT litBlockChanged(before, id);
}

int RowRuler::placeOf(int column) const
{
    const auto found = std::find_if(
        m_columns.cbegin(), m_columns.cend(), [column](const Column &known) { return known.number == column; });
    Q_ASSERT(found != m_columns.cend());
    return int(found - m_columns.cbegin());
}

void RowRuler::arrange()
{
    QList<Row> rows;
    for (int place = 0; place < m_columns.size(); ++place)
        rows = merged(rows, m_columns.at(place), place);
    m_rows = rows;
    for (Column &column : m_columns)
        column.rows.resize(column.ids.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int place = 0; place < m_columns.size(); ++place) {
            if (const int index = m_rows.at(row).indexes.at(place); index != gap)
                m_columns[place].rows[index] = row;
        }
    }
    measure();
}

QList<RowRuler::Row> RowRuler::merged(const QList<Row> &rows, const Column &column, int place) const
{
    QHash<BlockId, int> rowOfId;
    for (int row = 0; row < rows.size(); ++row) {
        if (!rowOfId.contains(rows.at(row).id))
            rowOfId.insert(rows.at(row).id, row);
    }
    QList<int> matches;
    for (const BlockId &id : column.ids)
        matches.append(rowOfId.value(id, gap));
    const QList<bool> level = longestIncreasing(matches);

    QList<Row> result;
    int next = 0;
    for (int index = 0; index < column.ids.size(); ++index) {
        if (!level.at(index)) {
            Row own{column.ids.at(index), QList<int>(m_columns.size(), gap)};
            own.indexes[place] = index;
            result.append(own);
            continue;
        }
        while (next <= matches.at(index))
            result.append(rows.at(next++));
        result.last().indexes[place] = index;
    }
    result.append(rows.mid(next));
    return result;
}

int RowRuler::tallest(const Row &row) const
{
    int height = 0;
    for (int place = 0; place < m_columns.size(); ++place) {
        if (const int index = row.indexes.at(place); index != gap)
            height = std::max(height, m_columns.at(place).heights.at(index));
    }
    return height;
}

void RowRuler::measure()
{
    QList<int> tops{0};
    tops.reserve(m_rows.size() + 1);
    for (const Row &row : std::as_const(m_rows))
        tops.append(tops.constLast() + tallest(row));
    const auto [before, now] = std::mismatch(m_tops.cbegin(), m_tops.cend(), tops.cbegin(), tops.cend());
    const auto same = int(now - tops.cbegin());
    m_tops = tops;
    Q_EMIT rowsMoved(m_tops.at(std::max(0, std::min(same, int(m_tops.size())) - 1)));
}

} // namespace communique
