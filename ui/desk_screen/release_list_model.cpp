#include "desk_screen/release_list_model.h"

#include "desk_screen/row_wording.h"

namespace communique {

void ReleaseListModel::setLines(const QList<ReleaseLine> &lines, const QDateTime &now)
{
    beginResetModel();
    m_lines = lines;
    m_now = now;
    endResetModel();
}

void ReleaseListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

ReleaseId ReleaseListModel::releaseAt(int row) const
{
    const ReleaseLine &line = lineAt(row);
    if (const DeskRow *release = line.row())
        return release->summary.id;
    const SearchHit *hit = line.hit();
    return hit ? hit->release : ReleaseId();
}

int ReleaseListModel::rowOf(const ReleaseId &release) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!release.isEmpty() && releaseAt(row) == release)
            return row;
    }
    return -1;
}

int ReleaseListModel::firstChoosable() const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!lineAt(row).heading())
            return row;
    }
    return -1;
}

int ReleaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ReleaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReleaseLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole) {
        if (const DeskRow *row = line.row())
            return row->summary.title;
        return line.hit() ? line.hit()->headline : line.heading()->text;
    }
    if (role == Qt::AccessibleTextRole) {
        if (const DeskRow *row = line.row())
            return RowWording::spoken(*row, m_now);
        return line.hit() ? RowWording::spoken(*line.hit()) : line.heading()->text;
    }
    return {};
}

Qt::ItemFlags ReleaseListModel::flags(const QModelIndex &index) const
{
    const bool choosable = index.isValid() && !lineAt(index.row()).heading();
    return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace communique
