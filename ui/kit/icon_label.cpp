#include "kit/icon_label.h"

#include "kit/theme_metrics.h"

#include <QPainter>

namespace communique {

IconLabel::IconLabel(IconName icon, ColourRole colour, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_colour(colour)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setLook(IconName icon, ColourRole colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

void IconLabel::setMeaning(const QString &meaning)
{
    setToolTip(meaning);
    setAccessibleName(meaning);
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, themeColours().role(m_colour), layoutDirection());
}

} // namespace communique
