#include "kit/progress_line.h"

#include "kit/theme_colours.h"
#include "kit/theme_metrics.h"

#include <QPainter>
#include <QStyle>

namespace communique {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProgress(0, 0);
}

void ProgressLine::setProgress(int done, int total)
{
    m_total = qMax(0, total);
    m_done = qBound(0, done, m_total);
    setAccessibleName(tr("%1 of %2").arg(m_done).arg(m_total));
    update();
}

void ProgressLine::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QRect ProgressLine::filledRect() const
{
    const int wide = m_total == 0 ? 0 : int(qint64(width()) * m_done / m_total);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height()));
}

QSize ProgressLine::sizeHint() const
{
    return {scaled(80), scaled(3)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = themeColours();
    painter.fillRect(rect(), c.kind == ThemeKind::HighContrast ? c.card : c.line);
    painter.fillRect(filledRect(), c.mark(m_tone));
}

} // namespace communique
