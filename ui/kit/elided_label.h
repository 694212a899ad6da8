#pragma once

#include "kit/label.h"

namespace communique {

/// A one-line label that gives way: it shrinks to an ellipsis, and then its tooltip is the whole text.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, UiRole role = UiRole::Body, ColourRole colour = ColourRole::Text,
        QWidget *parent = nullptr);

    bool isElided() const;
    /// The whole text.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shown() const;
};

} // namespace communique
