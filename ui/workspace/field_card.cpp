#include "workspace/field_card.h"

#include "kit/theme_metrics.h"
#include "workspace/block_fields.h"
#include "workspace/edition_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace communique {

FieldCard::FieldCard(QWidget *host)
    : QFrame(host)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("What the block carries"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || isHidden())
            return;
        for (const QWidget *widget = now; widget; widget = widget->parentWidget()) {
            if (widget == this)
                return;
        }
        hide(); // the person went elsewhere
    });
}

bool FieldCard::isFor(const BlockBody &body)
{
    return std::holds_alternative<Quote>(body) || std::holds_alternative<CallToAction>(body)
        || std::holds_alternative<Contact>(body) || std::holds_alternative<Dateline>(body)
        || std::holds_alternative<Image>(body);
}

void FieldCard::open(EditionPane *pane)
{
    const Content content = pane->content();
    const Block *block = content.find(pane->caretBlock());
    if (!block || !isFor(block->body) || pane->mode() == PaneMode::Reading)
        return;
    delete m_fields;
    m_pane = pane;
    auto *fields = new BlockFields(*block, Qt::TextEditable, this);
    m_fields = fields;
    layout()->addWidget(fields);
    connect(
        fields, &BlockFields::edited, this, [this, id = block->id](const BlockBody &body) { Q_EMIT edited(id, body); });
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &FieldCard::leave, Qt::UniqueConnection);
    place(pane->blockRect(block->id));
    show();
    raise();
    const QWidgetList all = stops();
    if (!all.isEmpty())
        all.constFirst()->setFocus(Qt::TabFocusReason);
}

void FieldCard::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // none of them is for the text behind it
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || isReturn)
        leave();
}

bool FieldCard::focusNextPrevChild(bool next)
{
    const QWidgetList all = stops();
    const qsizetype at = all.indexOf(focusWidget());
    const qsizetype to = at + (next ? 1 : -1);
    if (at < 0 || to < 0 || to >= all.size())
        leave();
    else
        all.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FieldCard::place(const QRect &row)
{
    setFixedWidth(std::min(scaled(360), std::max(scaled(240), m_pane->width() - space(4))));
    adjustSize();
    const QPoint below = m_pane->viewport()->mapTo(parentWidget(), row.bottomLeft());
    const QPoint above = m_pane->viewport()->mapTo(parentWidget(), row.topLeft()) - QPoint(0, height());
    const bool fitsBelow = below.y() + height() <= parentWidget()->height();
    const int y = std::max(0, fitsBelow ? below.y() : above.y());
    const bool isRightToLeft = m_pane->layoutDirection() == Qt::RightToLeft;
    const int x = below.x() + (isRightToLeft ? row.width() - width() - space(8) : space(8));
    move(std::clamp(x, 0, std::max(0, parentWidget()->width() - width())), y);
}

void FieldCard::leave()
{
    if (isHidden())
        return;
    // The focus goes first: a field takes over what was entered when it loses it.
    if (m_pane)
        m_pane->setFocus(Qt::OtherFocusReason);
    hide();
}

QWidgetList FieldCard::stops() const
{
    QWidgetList all;
    for (QWidget *widget : m_fields->findChildren<QWidget *>()) {
        const bool isInner = widget->parentWidget()->focusProxy() == widget || widget->focusProxy();
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !isInner)
            all.append(widget);
    }
    return all;
}

} // namespace communique
