#pragma once

#include "kit/theme_colours.h"
#include "kit/theme_fonts.h"

#include <QLabel>

namespace communique {

/// A text of the interface in one of its roles; follows theme and scale.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, UiRole role = UiRole::Body, ColourRole colour = ColourRole::Text,
        QWidget *parent = nullptr);

    void setRole(UiRole role);
    void setColour(ColourRole colour);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void align();

    UiRole m_role;
    ColourRole m_colour;
};

/// The small spaced capitals above a group ("NEEDS ME"). \a text in ordinary case: it is read aloud as written.
Label *newSectionHeading(const QString &text, QWidget *parent = nullptr);

} // namespace communique
