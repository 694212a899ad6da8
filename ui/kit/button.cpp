#include "kit/button.h"

namespace communique {

namespace {

ColourRole inkRole(ButtonVariant variant)
{
    switch (variant) {
    case ButtonVariant::Primary:
    case ButtonVariant::Approve:
    case ButtonVariant::Danger:
        return ColourRole::OnFill;
    case ButtonVariant::Plain:
    case ButtonVariant::Quiet:
        return ColourRole::Text;
    }
    return ColourRole::Text;
}

} // namespace

Button::Button(const QString &text, ButtonVariant variant, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setVariant(variant);
}

Button *Button::withIcon(IconName icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(QString(), ButtonVariant::Quiet, parent);
    button->setIconName(icon);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Button::setVariant(ButtonVariant variant)
{
    m_variant = variant;
    setIconName(m_icon);
    update();
}

void Button::setIconName(IconName name)
{
    m_icon = name;
    setIcon(communique::icon(name, inkRole(m_variant)));
}

} // namespace communique
