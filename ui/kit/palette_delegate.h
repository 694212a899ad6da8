#pragma once

#include <QStyledItemDelegate>

namespace communique {

/// Paints a line of the command palette: icon, title with the matched letters in bold, detail or reason, key.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace communique
