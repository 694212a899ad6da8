#pragma once

#include "desk/drafting.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace communique {

/// Asks what a new release is: its language, its working title, its type. Opened over a window, answers by created().
class NewReleaseDialog final : public QDialog
{
    Q_OBJECT

public:
    NewReleaseDialog(const LanguageTag &language, QWidget *window);

Q_SIGNALS:
    void created(const communique::NewRelease &release);

private:
    NewRelease answer() const;

    QComboBox *m_language;
    QLineEdit *m_title;
    QComboBox *m_type;
};

} // namespace communique
