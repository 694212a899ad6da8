#pragma once

#include "kit/palette_entry.h"

#include <QAbstractListModel>
#include <QList>

namespace communique {

/// The lines of the command palette for one query, best first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Roles beside Qt's: which letters of the title matched, the rest of the entry.
    enum Role { PositionsRole = Qt::UserRole + 1, DetailRole, IconRole, ShortcutRole, WhyNotRole };

    explicit PaletteModel(QObject *parent);

    /// Keeps those of \a candidates that answer \a query, ranked; at most a few dozen, nobody reads further.
    void rank(const QString &query, const QList<PaletteEntry> &candidates);

    const PaletteEntry &entryAt(int row) const { return m_lines.at(row).entry; }
    /// The whole line as one sentence, for assistive technology.
    QString spokenText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        PaletteEntry entry;
        QList<int> positions;
        int score = 0;
    };
    QList<Line> m_lines;
};

} // namespace communique
