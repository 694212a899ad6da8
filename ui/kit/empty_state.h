#pragma once

#include "kit/button.h"

#include <QWidget>

class QVBoxLayout;

namespace communique {

/// What stands where there is nothing yet: says so, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// Puts the button that begins under the sentence, and takes it over.
    void setAction(Button *button);

private:
    QVBoxLayout *m_column;
};

} // namespace communique
