#include "workspace/language_chip.h"

#include "kit/style_painting.h"
#include "kit/theme_metrics.h"

#include <QPainter>

namespace communique {

LanguageChip::LanguageChip(const LanguageTag &language, QWidget *parent)
    : QAbstractButton(parent)
    , m_language(language)
    , m_look{IconName::CircleDashed, language.code().toUpper(), Tone::Neutral}
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LanguageChip::setLook(const ChipLook &look, const QString &meaning)
{
    ChipLook wanted = look;
    wanted.text = m_language.code().toUpper();
    if (wanted == m_look && meaning == toolTip())
        return;
    m_look = wanted;
    setToolTip(meaning);
    setAccessibleName(meaning);
    updateGeometry();
    update();
}

QSize LanguageChip::sizeHint() const
{
    return chipSize(m_look) + QSize(space(1), space(2));
}

void LanguageChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = chipSize(m_look);
    const QRect chip((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
    paintChip(painter, chip, m_look, layoutDirection());
    if (isChecked())
        painter.fillRect(chip.left() + chip.height() / 2, height() - scaled(2), chip.width() - chip.height(), scaled(2),
            themeColours().accent);
    if (hasFocus())
        style::paintFocusRing(painter, rect(), controlRadius());
}

} // namespace communique
