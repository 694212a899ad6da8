#pragma once

#include "desk/founding.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QProgressBar;

namespace communique {

class Banner;
class Button;

/// First start, without a store: found a newsroom, or look at the demo. Founding takes a few seconds, since the root
/// key is sealed to last; it is done in the background.
class FirstStartScreen final : public QWidget
{
    Q_OBJECT

public:
    /// \a place: where the newsroom will lie. The clock outlives the screen.
    FirstStartScreen(const Place &place, const Clock &clock, QWidget *parent = nullptr);

    /// Makes the demo newsroom there, as if its button had been pressed.
    void makeDemo();

Q_SIGNALS:
    /// The newsroom stands, and its founder is signed in.
    void founded(const communique::Session &session);
    /// The demo newsroom stands.
    void demoMade();

private:
    QWidget *newFoundingCard();
    QWidget *newDemoCard();
    QLineEdit *addSecret(QFormLayout *form, const QString &label);
    QString problem() const;
    void judge();
    void found();
    void setBusy(const QString &sentence);
    void tell(const Error &error);

    Place m_place;
    const Clock &m_clock;
    Banner *m_banner;
    QProgressBar *m_progress;
    QWidget *m_choices;
    QLineEdit *m_newsroom = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    Button *m_found = nullptr;
};

} // namespace communique
