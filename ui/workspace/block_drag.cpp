#include "workspace/block_drag.h"

#include "kit/theme_colours.h"
#include "kit/theme_metrics.h"
#include "workspace/block_edits.h"
#include "workspace/block_format.h"
#include "workspace/edition_pane.h"
#include "workspace/level_layout.h"

#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace communique {

BlockDrag::BlockDrag(EditionPane *pane)
    : QObject(pane)
    , m_pane(pane)
    , m_line(new QFrame(pane->viewport()))
{
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    pane->viewport()->installEventFilter(this);
    pane->installEventFilter(this);
}

bool BlockDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane) {
        const bool isEscape
            = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!isEscape || m_block < 0)
            return false;
        end();
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        if (m_block < 0)
            return false;
        move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        if (m_block < 0)
            return false;
        drop();
        return true;
    default:
        return false;
    }
}

bool BlockDrag::press(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (event.button() != Qt::LeftButton || m_pane->mode() == PaneMode::Reading || !isInGutter(at)
        || isBlank(*m_pane->document()))
        return false;
    const QTextCursor caret = m_pane->cursorForPosition(at);
    m_block = caret.blockNumber();
    m_pane->setFocus(Qt::MouseFocusReason);
    m_pane->moveCaretTo(idOf(caret.block()));
    m_pane->viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

void BlockDrag::move(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    showGap(m_pane->viewport()->rect().contains(at) ? gapAt(at.y()) : -1);
    // At an edge the text comes to meet the hand.
    QScrollBar *bar = m_pane->verticalScrollBar();
    if (at.y() < space(6))
        bar->setValue(bar->value() - bar->singleStep());
    else if (at.y() > m_pane->viewport()->height() - space(6))
        bar->setValue(bar->value() + bar->singleStep());
}

void BlockDrag::drop()
{
    const int from = m_block;
    const int to = m_gap > from ? m_gap - 1 : m_gap;
    end();
    if (to < 0 || to == from)
        return;
    const BlockId moved = idOf(m_pane->document()->findBlockByNumber(from));
    moveBlockTo(*m_pane->document(), from, to);
    m_pane->moveCaretTo(moved);
}

void BlockDrag::end()
{
    m_block = -1;
    showGap(-1);
    m_pane->viewport()->setCursor(Qt::IBeamCursor);
}

bool BlockDrag::isInGutter(const QPoint &at) const
{
    const auto *layout = qobject_cast<LevelLayout *>(m_pane->document()->documentLayout());
    const int gutter = layout->look().leadingGutter();
    return m_pane->layoutDirection() == Qt::RightToLeft ? at.x() > m_pane->viewport()->width() - gutter
                                                        : at.x() < gutter;
}

int BlockDrag::gapAt(int y) const
{
    for (QTextBlock block = m_pane->document()->begin(); block.isValid(); block = block.next()) {
        if (y < m_pane->blockRect(idOf(block)).center().y())
            return block.blockNumber();
    }
    return m_pane->document()->blockCount();
}

void BlockDrag::showGap(int gap)
{
    m_gap = gap;
    m_line->setVisible(gap >= 0);
    if (gap < 0)
        return;
    const bool isLast = gap == m_pane->document()->blockCount();
    const QRect row = m_pane->blockRect(idOf(m_pane->document()->findBlockByNumber(isLast ? gap - 1 : gap)));
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::Window, themeColours().accent);
    m_line->setPalette(palette);
    m_line->setGeometry(0, (isLast ? row.bottom() : row.top()) - scaled(1), row.width(), scaled(2));
}

} // namespace communique
