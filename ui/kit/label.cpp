#include "kit/label.h"

#include <QEvent>

namespace communique {

Label::Label(const QString &text, UiRole role, ColourRole colour, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::setRole(UiRole role)
{
    m_role = role;
    dress();
}

void Label::setColour(ColourRole colour)
{
    m_colour = colour;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

// QLabel aligns by the direction of its text: an English name would leave its column in an Arabic window.
void Label::align()
{
    const bool ownWish = !(alignment() & (Qt::AlignLeft | Qt::AlignAbsolute));
    if (ownWish)
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void Label::dress()
{
    setFont(uiFont(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColours().role(m_colour));
    setPalette(colours);
    align();
}

Label *newSectionHeading(const QString &text, QWidget *parent)
{
    return new Label(text, UiRole::Section, ColourRole::Muted, parent);
}

} // namespace communique
