#include "kit/status_line.h"

#include "kit/style_painting.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace communique {

namespace {

constexpr int lineHeight = 26;

} // namespace

/// One fact of the line: a small icon and words.
class StatusLine::Segment final : public QWidget
{
public:
    using QWidget::QWidget;

    void setWords(const QString &text, IconName icon, ColourRole colour)
    {
        if (text == m_text && icon == m_icon && colour == m_colour)
            return;
        m_text = text;
        m_icon = icon;
        m_colour = colour;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    const QString &text() const { return m_text; }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(uiFont(UiRole::Small));
        return {lead() + style::widthOf(metrics, m_text), metrics.height()};
    }
    QSize minimumSizeHint() const override { return {lead() + space(4), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = themeColours().role(m_colour);
        const auto placed = [this](int left, int wide) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height()));
        };
        paintIcon(painter, placed(0, scaled(14)), m_icon, ink, layoutDirection());
        painter.setFont(uiFont(UiRole::Small));
        painter.setPen(ink);
        style::paintText(painter, placed(lead(), width() - lead()), m_text, style::Place::Leading, layoutDirection());
    }

private:
    int lead() const { return m_icon == IconName::None ? 0 : scaled(18); }

    QString m_text;
    IconName m_icon = IconName::None;
    ColourRole m_colour = ColourRole::Muted;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    setAccessibleName(tr("Status"));
    setFixedHeight(scaled(lineHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), 1, space(3), 0);
    m_leading->setSpacing(space(4));
    m_trailing->setSpacing(space(4));
    row->addLayout(m_leading);
    row->addStretch(1);
    row->addLayout(m_trailing);
}

void StatusLine::setSegment(const QString &id, Side side, const QString &text, IconName icon, ColourRole colour)
{
    Segment *segment = m_segments.value(id);
    if (!segment) {
        segment = new Segment(this);
        m_segments.insert(id, segment);
        (side == Side::Leading ? m_leading : m_trailing)->addWidget(segment);
    }
    segment->setWords(text, icon, colour);
    segment->setVisible(!text.isEmpty());
}

QString StatusLine::segmentText(const QString &id) const
{
    const Segment *segment = m_segments.value(id);
    return segment ? segment->text() : QString();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(lineHeight));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColours().sidebar);
    painter.fillRect(QRect(0, 0, width(), 1), themeColours().line);
}

} // namespace communique
