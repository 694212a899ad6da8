#include "kit/card.h"

#include "kit/label.h"
#include "kit/style_painting.h"
#include "kit/theme_metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace communique {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space(3), space(3), space(3), space(3));
    m_body->setSpacing(space(2));
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    m_body->addWidget(new Label(title, UiRole::Heading));
    setAccessibleName(title);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = themeColours();
    const bool plain = m_tone == Tone::Neutral;
    style::paintBox(painter, rect(), plain ? c.card : c.tone(m_tone).background, plain ? c.line : style::edgeOf(m_tone),
        cardRadius());
}

} // namespace communique
