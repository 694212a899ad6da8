#pragma once

#include "kit/tone.h"

#include <QWidget>

namespace communique {

/// A line of three pixels that says how far something is; it grows from the leading edge, from the right under Arabic.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// \a done of \a total; an empty total shows an empty line.
    void setProgress(int done, int total);
    void setTone(Tone tone);
    /// Where the filled part lies, in this widget's coordinates.
    QRect filledRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace communique
