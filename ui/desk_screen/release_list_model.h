#pragma once

#include "desk_screen/release_line.h"

#include <QAbstractListModel>

namespace communique {

/// The lines of the desk, of all releases, or of a search, as the view shows them. Headings cannot be chosen.
class ReleaseListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Replaces all lines. \a now: from when times are told.
    void setLines(const QList<ReleaseLine> &lines, const QDateTime &now);
    /// Time has passed: tells the times anew.
    void setNow(const QDateTime &now);

    const ReleaseLine &lineAt(int row) const { return m_lines.at(row); }
    const QDateTime &now() const { return m_now; }
    /// The release of a line; empty for a heading.
    ReleaseId releaseAt(int row) const;
    /// The first line of that release, or -1.
    int rowOf(const ReleaseId &release) const;
    /// The first line that can be chosen, or -1.
    int firstChoosable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ReleaseLine> m_lines;
    QDateTime m_now;
};

} // namespace communique
