#pragma once

#include "kit/icons.h"
#include "kit/tone.h"

#include <QPushButton>

#include <optional>

namespace communique {

/// One place in the side bar, or the person at its foot: icon, text, and a count or role at the trailing end.
class SideBarButton final : public QPushButton
{
    Q_OBJECT

public:
    SideBarButton(const QString &id, IconName icon, const QString &text, QWidget *parent);

    const QString &id() const { return m_id; }
    /// What the chip at the end says, and how it is read aloud after the text; empty for none.
    void setNote(const QString &note, Tone tone);
    /// Marked as where we are.
    void setCurrent(Qt::CheckState state);
    void setWords(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_id;
    IconName m_icon;
    QString m_note;
    Tone m_tone = Tone::Neutral;
};

} // namespace communique
