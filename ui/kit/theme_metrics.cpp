#include "kit/theme_metrics.h"

#include "kit/theme_style.h"

namespace communique {

int scaled(int pixels)
{
    const ThemeStyle *style = ThemeStyle::findCurrent();
    return style ? qRound(pixels * style->scalePercent() / 100.0) : pixels;
}

int space(int steps)
{
    return scaled(4 * steps);
}

int cardRadius()
{
    return scaled(8);
}

int controlRadius()
{
    return scaled(6);
}

int focusWidth()
{
    return scaled(2);
}

int iconSide()
{
    return scaled(16);
}

} // namespace communique
