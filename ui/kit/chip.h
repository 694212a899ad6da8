#pragma once

#include "kit/icons.h"
#include "kit/tone.h"

#include <QWidget>

class QPainter;

namespace communique {

/// What a chip says. Always by icon or word as well as by tone.
struct ChipLook
{
    IconName icon = IconName::None;
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const ChipLook &) const = default;
};

/// The size of a chip, and a chip painted at the leading edge of \a rect: for delegates, which have no widgets.
QSize chipSize(const ChipLook &look);
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, Qt::LayoutDirection direction);

/// A small rounded label: an edition's state, a count, an embargo. Not a control: it takes no focus.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    const ChipLook &look() const { return m_look; }
    void setLook(const ChipLook &look);
    /// What the icon and colour mean, in words: "French: in translation". Tooltip and accessible name; without it the
    /// accessible name is the text.
    void setMeaning(const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
    QString m_meaning;
};

} // namespace communique
