#pragma once

#include "kit/icons.h"

#include <QPushButton>

namespace communique {

/// How much a button asks for attention. A screen has at most one Primary or Approve in sight.
enum class ButtonVariant {
    Plain, ///< an outlined button
    Primary, ///< the next step, blue
    Approve, ///< puts a name to something, green
    Danger, ///< takes something away, red
    Quiet, ///< no edge until pointed at: icons in a header
};

/// A push button of the kit. Its height follows the scale; the focus ring is drawn by the style.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonVariant variant = ButtonVariant::Plain, QWidget *parent = nullptr);
    /// A button with an icon only; \a name is its tooltip and accessible name.
    static Button *withIcon(IconName icon, const QString &name, QWidget *parent = nullptr);

    ButtonVariant variant() const { return m_variant; }
    void setVariant(ButtonVariant variant);
    /// The icon in the colour that fits the variant.
    void setIconName(IconName name);

private:
    ButtonVariant m_variant = ButtonVariant::Plain;
    IconName m_icon = IconName::None;
};

} // namespace communique
