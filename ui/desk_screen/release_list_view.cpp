#include "desk_screen/release_list_view.h"

#include "desk_screen/release_delegate.h"
#include "desk_screen/release_list_model.h"
#include "desk_screen/row_wording.h"
#include "kit/theme_metrics.h"
#include "releases/edition_chip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace communique {

ReleaseListView::ReleaseListView(ReleaseListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new ReleaseDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, space(2), 0, space(2));
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Releases"));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReleaseListView::lookAtEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReleaseListView::lookAtEnd);
}

void ReleaseListView::choose(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

int ReleaseListView::chosen() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ReleaseListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_edition = -1;
    QListView::currentChanged(current, previous);
}

void ReleaseListView::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (chosen() < 0)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(isMirrored ? 1 : -1);
    case Qt::Key_Right:
        return walk(isMirrored ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT stepFollowed(chosen());
        else
            openChosen();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

/// Before the first language lies the row itself.
void ReleaseListView::walk(int steps)
{
    const DeskRow *row = m_model->lineAt(chosen()).row();
    if (!row)
        return;
    m_edition = std::clamp<qsizetype>(m_edition + steps, -1, row->summary.editions.size() - 1);
    update(currentIndex());
    const QRect line = visualRect(currentIndex());
    if (m_edition < 0)
        return QToolTip::hideText();
    const EditionSummary &edition = row->summary.editions.at(m_edition);
    const QRect chip = RowLayout(line, layoutDirection(), *row, m_model->now()).editions().at(m_edition);
    QToolTip::showText(
        viewport()->mapToGlobal(chip.bottomLeft()), EditionLook::meaning(edition, row->summary.source), viewport());
}

void ReleaseListView::openChosen()
{
    const DeskRow *row = m_model->lineAt(chosen()).row();
    if (row && m_edition >= 0 && m_edition < row->summary.editions.size())
        Q_EMIT editionOpened(chosen(), row->summary.editions.at(m_edition).language);
    else
        Q_EMIT rowOpened(chosen());
}

void ReleaseListView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool choosable = index.isValid() && !m_model->lineAt(index.row()).heading();
    viewport()->setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReleaseListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = currentIndex();
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && pressed.isValid() && indexAt(event->pos()) == pressed)
        open(event->pos());
}

void ReleaseListView::open(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    const std::optional<RowLayout::Hit> hit = partAt(point, index);
    if (hit && hit->part == RowPart::Step)
        Q_EMIT stepFollowed(index.row());
    else if (hit && hit->part == RowPart::Edition)
        Q_EMIT editionOpened(
            index.row(), m_model->lineAt(index.row()).row()->summary.editions.at(hit->edition).language);
    else
        Q_EMIT rowOpened(index.row());
}

std::optional<RowLayout::Hit> ReleaseListView::partAt(const QPoint &point, const QModelIndex &index) const
{
    const DeskRow *row = index.isValid() ? m_model->lineAt(index.row()).row() : nullptr;
    if (!row)
        return std::nullopt;
    return RowLayout(visualRect(index), layoutDirection(), *row, m_model->now()).at(point);
}

QString ReleaseListView::meaningAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    const std::optional<RowLayout::Hit> hit = partAt(point, index);
    if (!hit)
        return {};
    const DeskRow &row = *m_model->lineAt(index.row()).row();
    switch (hit->part) {
    case RowPart::Edition:
        return EditionLook::meaning(row.summary.editions.at(hit->edition), row.summary.source);
    case RowPart::Step:
        return RowWording::step(row, m_model->now()).text;
    case RowPart::Row:
        break;
    }
    return row.summary.title;
}

bool ReleaseListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), meaningAt(help->pos()), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

void ReleaseListView::lookAtEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() < 4 * RowLayout::rowHeight())
        Q_EMIT endReached();
}

} // namespace communique
