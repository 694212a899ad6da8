#include "kit/side_bar_button.h"

#include "kit/chip.h"
#include "kit/style_painting.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QPainter>
#include <QStyle>

namespace communique {

SideBarButton::SideBarButton(const QString &id, IconName icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_id(id)
    , m_icon(icon)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void SideBarButton::setNote(const QString &note, Tone tone)
{
    m_note = note;
    m_tone = tone;
    tell();
}

void SideBarButton::setCurrent(Qt::CheckState state)
{
    setCheckable(true);
    setChecked(state == Qt::Checked);
    setFocusPolicy(state == Qt::Checked ? Qt::StrongFocus : Qt::ClickFocus);
}

void SideBarButton::setWords(const QString &text)
{
    setText(text);
    tell();
}

void SideBarButton::tell()
{
    setAccessibleName(m_note.isEmpty() ? text() : tr("%1, %2", "entry, its count or role").arg(text(), m_note));
    update();
}

QSize SideBarButton::sizeHint() const
{
    return {scaled(176), scaled(34)};
}

QSize SideBarButton::minimumSizeHint() const
{
    return {scaled(48), scaled(34)};
}

void SideBarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = themeColours();
    const bool current = isChecked();
    if (current)
        style::paintBox(painter, rect(), c.tone(Tone::Accent).background, {}, controlRadius());
    else if (underMouse())
        style::paintBox(painter, rect(), c.hover, {}, controlRadius());
    const QColor ink = current ? c.tone(Tone::Accent).foreground : c.text;
    const auto placed = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    paintIcon(painter, placed(scaled(10), iconSide()), m_icon, ink, layoutDirection());

    int end = width() - space(2);
    if (!m_note.isEmpty()) {
        const ChipLook look{IconName::None, m_note, m_tone};
        const int wide = qMin(chipSize(look).width(), width() / 2);
        end -= wide;
        paintChip(painter, placed(end, wide), look, layoutDirection());
        end -= space(1);
    }
    const int start = scaled(10) + iconSide() + scaled(10);
    painter.setFont(uiFont(current ? UiRole::Strong : UiRole::Body));
    painter.setPen(ink);
    style::paintText(painter, placed(start, end - start), text(), style::Place::Leading, layoutDirection());
    if (hasFocus())
        style::paintFocusRing(painter, rect(), controlRadius());
}

} // namespace communique
