#pragma once

#include "desk_screen/row_layout.h"

#include <QStyledItemDelegate>

namespace communique {

/// Paints a line of the release list: a heading, a release's row, or a text that a search found, each card of them with
/// its edge and corners. Precondition: the view's model is a ReleaseListModel.
class ReleaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace communique
