#include "kit/style_painting.h"

#include "kit/button.h"
#include "kit/icons.h"
#include "kit/theme_metrics.h"

#include <QPainter>
#include <QStyle>

namespace communique::style {

namespace {

struct ButtonPaint
{
    QColor ground;
    QColor edge;
    QColor ink;
};

ButtonVariant variantOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->variant();
    const auto *standard = qobject_cast<const QPushButton *>(widget);
    return standard && standard->isDefault() ? ButtonVariant::Primary : ButtonVariant::Plain;
}

QColor filled(const QColor &ground, QStyle::State state)
{
    if (state & QStyle::State_Sunken)
        return ground.darker(118);
    return state & QStyle::State_MouseOver ? ground.darker(108) : ground;
}

ButtonPaint buttonPaint(ButtonVariant variant, QStyle::State state)
{
    const ThemeColours &c = themeColours();
    const bool quiet = variant == ButtonVariant::Quiet;
    if (!(state & QStyle::State_Enabled))
        return {quiet ? QColor() : c.surface, quiet ? QColor() : c.line, c.disabled};
    switch (variant) {
    case ButtonVariant::Primary:
        return {filled(c.accentFill, state), {}, c.onFill};
    case ButtonVariant::Approve:
        return {filled(c.successFill, state), {}, c.onFill};
    case ButtonVariant::Danger:
        return {filled(c.dangerFill, state), {}, c.onFill};
    case ButtonVariant::Plain:
    case ButtonVariant::Quiet:
        break;
    }
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = state & QStyle::State_MouseOver;
    const QColor rest = quiet ? QColor() : c.card;
    return {down ? c.lit : over ? c.hover : rest, quiet ? QColor() : c.buttonLine, c.text};
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor edgeOf(Tone tone)
{
    const ThemeColours &c = themeColours();
    const TonePair &pair = c.tone(tone);
    if (c.kind == ThemeKind::HighContrast)
        return pair.foreground;
    const auto mix = [](int ground, int ink) { return (3 * ground + ink) / 4; };
    return QColor(mix(pair.background.red(), pair.foreground.red()),
        mix(pair.background.green(), pair.foreground.green()), mix(pair.background.blue(), pair.foreground.blue()));
}

int widthOf(const QFontMetrics &metrics, const QString &text)
{
    // Advances have fractions; a rect cut to the rounded one would elide the text it was made for.
    return metrics.horizontalAdvance(text) + 2;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, Place place, Qt::LayoutDirection direction)
{
    const bool rowRight = direction == Qt::RightToLeft;
    Qt::Alignment side = Qt::AlignHCenter;
    if (place == Place::Leading)
        side = rowRight ? Qt::AlignRight : Qt::AlignLeft;
    else if (place == Place::Trailing)
        side = rowRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focusWidth();
    painter.setPen(QPen(themeColours().focus, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintPushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonVariant variant = variantOf(widget);
    const ButtonPaint paint = buttonPaint(variant, option.state);
    const bool focused = option.state & QStyle::State_HasFocus;
    paintBox(painter, option.rect, paint.ground, paint.edge, controlRadius());
    if (!focused)
        return;
    const bool isFilled = paint.ground.isValid() && !paint.edge.isValid();
    paintFocusRing(painter, option.rect, controlRadius());
    // On a filled button the ring alone would melt into the fill: a line of the ground sets it off.
    if (isFilled && (option.state & QStyle::State_Enabled)) {
        const int inset = focusWidth();
        paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), {}, themeColours().card,
            controlRadius() - inset);
    }
}

void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QColor ink = buttonPaint(variantOf(widget), option.state).ink;
    QRect inside = option.rect.adjusted(space(1), 0, -space(1), 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        const int side = scaled(14);
        const QRect end(inside.right() - side - space(1), inside.top(), side, inside.height());
        const QRect place = QStyle::visualRect(option.direction, inside, end);
        paintIcon(painter, place, IconName::ChevronDown, ink, option.direction);
        inside = QStyle::visualRect(option.direction, inside, inside.adjusted(0, 0, -side - space(1), 0));
    }
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side > 0 && !option.text.isEmpty() ? scaled(6) : 0;
    const int words = option.text.isEmpty() ? 0 : widthOf(option.fontMetrics, option.text);
    const int start = inside.left() + qMax(0, (inside.width() - side - gap - words) / 2);
    if (side > 0) {
        const QRect place
            = QStyle::visualRect(option.direction, inside, QRect(start, inside.top(), side, inside.height()));
        const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, place, Qt::AlignCenter, mode);
    }
    const QRect rest(start + side + gap, inside.top(), inside.right() - start - side - gap + 1, inside.height());
    painter.setPen(ink);
    const QString shown = QString(option.text).remove(u'&');
    paintText(painter, QStyle::visualRect(option.direction, inside, rest), shown, Place::Leading, option.direction);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours &c = themeColours();
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        paintBox(painter, option.rect, c.tone(Tone::Accent).background, {}, controlRadius());
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        paintBox(painter, option.rect, c.hover, {}, controlRadius());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, controlRadius());
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours &c = themeColours();
    const bool enabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, enabled ? c.card : c.surface, enabled ? c.controlLine : c.line, controlRadius());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, controlRadius());
}

void paintFrame(QPainter &painter, const QStyleOption &option, const QColor &edge)
{
    paintBox(painter, option.rect, {}, edge, 0);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, 0);
}

void paintCheckMark(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours &c = themeColours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = (option.state & QStyle::State_On) || partly;
    const QColor fill = enabled ? c.accentFill : c.disabled;
    const QColor rest = option.state & QStyle::State_MouseOver ? c.hover : c.card;
    paintBox(painter, option.rect, on ? fill : rest, on ? fill : c.controlLine, scaled(4));
    if (on) {
        const QRect mark = option.rect.adjusted(1, 1, -1, -1);
        paintIcon(painter, mark, partly ? IconName::Minus : IconName::Check, c.onFill, option.direction);
    }
}

void paintRadioMark(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours &c = themeColours();
    const bool on = option.state & QStyle::State_On;
    const QColor fill = option.state & QStyle::State_Enabled ? c.accentFill : c.disabled;
    const QColor rest = option.state & QStyle::State_MouseOver ? c.hover : c.card;
    const int radius = option.rect.height() / 2;
    paintBox(painter, option.rect, rest, on ? fill : c.controlLine, radius);
    if (on) {
        const int inset = option.rect.height() / 4;
        paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), fill, {}, radius - inset);
    }
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const ThemeColours &c = themeColours();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if ((option.state & QStyle::State_MouseOver) && !selected)
        painter.fillRect(rect, c.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (selected)
        painter.fillRect(QRect(rect.left(), rect.bottom() - scaled(2) + 1, rect.width(), scaled(2)), c.accent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, rect.adjusted(1, 1, -1, -scaled(3)), controlRadius());
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    const ThemeColours &c = themeColours();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = (option.state & QStyle::State_MouseOver) && enabled ? c.hover : c.card;
    if (option.frame)
        paintBox(painter, option.rect, enabled ? ground : c.surface, enabled ? c.controlLine : c.line, controlRadius());
    QRect arrow(0, 0, scaled(14), scaled(14));
    arrow.moveCenter(option.rect.center());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    arrow.moveLeft(rightToLeft ? option.rect.left() + space(2) : option.rect.right() - space(2) - arrow.width());
    paintIcon(painter, arrow, IconName::ChevronDown, enabled ? c.muted : c.disabled, option.direction);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, controlRadius());
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum == option.maximum)
        return;
    const ThemeColours &c = themeColours();
    const bool busy = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool upright = option.orientation == Qt::Vertical;
    const int inset = scaled(busy ? 2 : 3);
    const QRect thumb = upright ? slider.adjusted(inset, 1, -inset, -1) : slider.adjusted(1, inset, -1, -inset);
    paintBox(painter, thumb, busy ? c.muted : c.controlLine, {}, qMin(thumb.width(), thumb.height()) / 2);
}

} // namespace communique::style
