#include "kit/overlay.h"

#include "kit/style_painting.h"
#include "kit/theme_metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace communique {

namespace {

/// The panel itself; the shade around it belongs to the overlay.
class OverlayPanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ThemeColours &c = themeColours();
        style::paintBox(painter, rect(), c.card, c.kind == ThemeKind::Light ? c.line : c.controlLine, cardRadius());
    }
};

} // namespace

Overlay::Overlay(QWidget *host)
    : QWidget(host)
    , m_panel(new OverlayPanel(this))
    , m_panelSize(640, 460)
{
    hide();
    host->installEventFilter(this);
}

void Overlay::setPanelSize(const QSize &size)
{
    m_panelSize = size;
    place();
}

void Overlay::openOn(QWidget *first)
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    place();
    raise();
    show();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    // While a focused widget is hidden Qt would pass the focus to the next one in the chain: give it back first.
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT dismissed();
}

void Overlay::place()
{
    const int margin = space(4);
    const int width = qMin(scaled(m_panelSize.width()), this->width() - 2 * margin);
    const int height = qMin(scaled(m_panelSize.height()), this->height() - 2 * margin);
    const int top = qMax(margin, qMin(this->height() / 8, this->height() - height - margin));
    m_panel->setGeometry((this->width() - width) / 2, top, width, height);
}

bool Overlay::event(QEvent *event)
{
    // Claims every key as typing, so that no shortcut of the screen behind is looked for.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColours().shade);
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        dismiss();
}

void Overlay::resizeEvent(QResizeEvent *)
{
    place();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *const from = window()->focusWidget();
    for (QWidget *w = from ? from : this;;) {
        w = next ? w->nextInFocusChain() : w->previousInFocusChain();
        if (w == from || w == this)
            return true;
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

} // namespace communique
