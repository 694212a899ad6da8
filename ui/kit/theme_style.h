#pragma once

#include "kit/theme_colours.h"

#include <QProxyStyle>

namespace communique {

/// Paints Qt's own widgets from the tokens, over Fusion: flat, rounded, with a visible focus ring on everything that
/// can have the focus. Made by Theme only; carries the colours and the scale in force.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle(const ThemeColours &colours, int scalePercent);

    /// The application's style if it is one of these.
    static const ThemeStyle *findCurrent();

    const ThemeColours &colours() const { return m_colours; }
    int scalePercent() const { return m_scalePercent; }

    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;

private:
    ThemeColours m_colours;
    int m_scalePercent;
};

} // namespace communique
