#include "kit/chip.h"

#include "kit/style_painting.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace communique {

namespace {

int chipIconSide()
{
    return scaled(14);
}

} // namespace

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(uiFont(UiRole::Small));
    int width = space(4) + (look.text.isEmpty() ? 0 : style::widthOf(metrics, look.text));
    if (look.icon != IconName::None)
        width += chipIconSide() + (look.text.isEmpty() ? 0 : space(1));
    return {width, qMax(metrics.height(), chipIconSide()) + scaled(4)};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, Qt::LayoutDirection direction)
{
    const ThemeColours &c = themeColours();
    const TonePair &pair = c.tone(look.tone);
    const QSize size = chipSize(look);
    const QRect leading(
        rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()), size.height());
    const QRect chip = QStyle::visualRect(direction, rect, leading);
    // Where grounds are all alike the edge shows the shape.
    const QColor edge = c.kind == ThemeKind::HighContrast ? pair.foreground : QColor();
    style::paintBox(painter, chip, pair.background, edge, chip.height() / 2);

    QRect inner = chip.adjusted(space(2), 0, -space(2), 0);
    if (look.icon != IconName::None) {
        const QRect place(inner.left(), inner.top(), chipIconSide(), inner.height());
        paintIcon(painter, QStyle::visualRect(direction, inner, place), look.icon, pair.foreground, direction);
        const int used = chipIconSide() + space(1);
        inner.adjust(direction == Qt::LeftToRight ? used : 0, 0, direction == Qt::LeftToRight ? 0 : -used, 0);
    }
    painter.setFont(uiFont(UiRole::Small));
    painter.setPen(pair.foreground);
    style::paintText(painter, inner, look.text, style::Place::Centre, direction);
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(m_meaning.isEmpty() ? look.text : m_meaning);
    updateGeometry();
    update();
}

void Chip::setMeaning(const QString &meaning)
{
    if (meaning == m_meaning)
        return;
    m_meaning = meaning;
    setToolTip(meaning);
    setAccessibleName(meaning.isEmpty() ? m_look.text : meaning);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace communique
