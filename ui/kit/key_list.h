#pragma once

#include "kit/action.h"
#include "kit/overlay.h"

class QScrollArea;

namespace communique {

/// The overlay behind F1: every key that works here, by section. It is given ActionSet::keys(), so it cannot be wrong.
class KeyList : public Overlay
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *host);

    /// Shows \a entries; consecutive entries of one section stand under one heading.
    void open(const QList<KeyEntry> &entries);

private:
    QScrollArea *m_scroll;
};

} // namespace communique
