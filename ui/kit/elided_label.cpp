#include "kit/elided_label.h"

#include "kit/style_painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace communique {

ElidedLabel::ElidedLabel(const QString &text, UiRole role, ColourRole colour, QWidget *parent)
    : Label(text, role, colour, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

bool ElidedLabel::isElided() const
{
    return shown() != text();
}

QSize ElidedLabel::sizeHint() const
{
    return {style::widthOf(fontMetrics(), text()), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int narrow = qMin(metrics.horizontalAdvance(text()), metrics.averageCharWidth() * 6);
    return {narrow, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const bool centred = alignment() & Qt::AlignHCenter;
    style::paintText(
        painter, contentsRect(), text(), centred ? style::Place::Centre : style::Place::Leading, layoutDirection());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isElided() ? text() : QString(), this);
        return true;
    }
    return Label::event(event);
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

} // namespace communique
