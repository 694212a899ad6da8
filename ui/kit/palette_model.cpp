#include "kit/palette_model.h"

#include "kit/fuzzy_match.h"

#include <QCoreApplication>

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostLines = 60;

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void PaletteModel::rank(const QString &query, const QList<PaletteEntry> &candidates)
{
    beginResetModel();
    m_lines.clear();
    for (const PaletteEntry &entry : candidates) {
        if (const auto match = fuzzyMatch(query, entry.title)) {
            m_lines.append({entry, match->positions, match->score});
        } else if (const auto wider = fuzzyMatch(query, entry.title + u' ' + entry.detail)) {
            // Found by its number or role: below anything found by its name.
            QList<int> positions = wider->positions;
            positions.removeIf([&entry](int at) { return at >= entry.title.size(); });
            m_lines.append({entry, positions, wider->score / 2});
        }
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.score > b.score; });
    m_lines.resize(qMin(m_lines.size(), mostLines));
    endResetModel();
}

QString PaletteModel::spokenText(int row) const
{
    const PaletteEntry &entry = entryAt(row);
    QStringList parts{entry.title};
    if (!entry.whyNot.isEmpty())
        parts.append(QCoreApplication::translate("CommandPalette", "not available: %1").arg(entry.whyNot));
    else if (!entry.detail.isEmpty())
        parts.append(entry.detail);
    if (!entry.shortcut.isEmpty())
        parts.append(entry.shortcut);
    return parts.join(QStringLiteral(", "));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.title;
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case PositionsRole:
        return QVariant::fromValue(line.positions);
    case DetailRole:
        return line.entry.detail;
    case IconRole:
        return int(line.entry.icon);
    case ShortcutRole:
        return line.entry.shortcut;
    case WhyNotRole:
        return line.entry.whyNot;
    default:
        return {};
    }
}

} // namespace communique
