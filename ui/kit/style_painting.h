#pragma once

#include "kit/theme_colours.h"

#include <QStyleOption>

class QPainter;

namespace communique {

/// The shapes ThemeStyle puts Qt's widgets together from. Each paints within the option's rect and nothing else.
namespace style {

/// A rounded rectangle; \a edge may be invalid for none.
void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge, int radius);
/// The edge of a ground in that tone: between ground and ink, and the ink itself in high contrast.
QColor edgeOf(Tone tone);
/// The width a text needs so that it is not elided.
int widthOf(const QFontMetrics &metrics, const QString &text);
/// Where a line of text stands in its rect, seen in the direction the row is read in.
enum class Place { Leading, Centre, Trailing };
/// One line, elided to fit. The text runs in its own direction, wherever the row puts it.
void paintText(QPainter &painter, const QRect &rect, const QString &text, Place place, Qt::LayoutDirection direction);
/// The focus ring, just inside \a rect.
void paintFocusRing(QPainter &painter, const QRect &rect, int radius);

void paintPushButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// Icon and words, centred together; a chevron at the trailing end when a menu hangs on it.
void paintPushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option, const QColor &edge);
void paintCheckMark(QPainter &painter, const QStyleOption &option);
void paintRadioMark(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
/// \a slider: where the thumb lies.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace style

} // namespace communique
