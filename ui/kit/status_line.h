#pragma once

#include "kit/icons.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace communique {

/// The bar at the foot of the window: facts at its leading side, key hints at its trailing side.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// Which side a segment stands on.
    enum class Side { Leading, Trailing };

    explicit StatusLine(QWidget *parent = nullptr);

    /// Sets the segment of that id, making it at the end of its side when new. Empty text takes it away.
    void setSegment(const QString &id, Side side, const QString &text, IconName icon = IconName::None,
        ColourRole colour = ColourRole::Muted);
    /// What the segment says now; empty when there is none.
    QString segmentText(const QString &id) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Segment;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
    QHash<QString, Segment *> m_segments;
};

} // namespace communique
