#pragma once

#include "kit/icons.h"

#include <QWidget>

namespace communique {

/// An icon that stands by itself in a layout. Whatever it means must also be said in words beside it or by
/// setMeaning().
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a side: in design pixels.
    explicit IconLabel(IconName icon, ColourRole colour = ColourRole::Text, int side = 16, QWidget *parent = nullptr);

    void setLook(IconName icon, ColourRole colour);
    /// Tooltip and accessible name.
    void setMeaning(const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_icon;
    ColourRole m_colour;
    int m_side;
};

} // namespace communique
