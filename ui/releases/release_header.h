#pragma once

#include "desk/newsroom.h"
#include "kit/action_set.h"

#include <QWidget>

class QHBoxLayout;

namespace communique {

class Chip;
class ElidedLabel;
class Label;

/// The line over everything that is about one release: back, title, reference, embargo, the editions' chips, and the
/// screen's buttons at the end.
class ReleaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseHeader(QWidget *parent = nullptr);

    /// Shows the release as it stands at \a now; \a prefix stands before its title ("Approve:").
    void showRelease(const Dossier &dossier, const QString &prefix, const QDateTime &now);
    /// Appends a button at the line's end.
    void addButton(QWidget *button);

Q_SIGNALS:
    void backAsked();

private:
    ElidedLabel *m_title;
    Label *m_reference;
    Chip *m_embargo;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
};

} // namespace communique
