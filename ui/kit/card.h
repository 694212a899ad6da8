#pragma once

#include "kit/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

/// A rounded panel that groups what belongs together, optionally under a title.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// With a bold title as the first line, which is also the accessible name of the group.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Where the content goes; it has the card's margins. Give it no margins to let rows reach the edges.
    QVBoxLayout *body() const { return m_body; }
    /// Coloured ground and edge: a finding. Neutral is the plain card.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Neutral;
};

} // namespace communique
