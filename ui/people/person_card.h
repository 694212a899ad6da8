#pragma once

#include "kit/button.h"
#include "kit/card.h"
#include "model/person.h"
#include "trust/sealed_key.h"

class QLineEdit;

namespace communique {

class Label;

/// Somebody on the roster, as one signs in: name, duties, and a button. Where their key is sealed, the button first
/// opens a line for the passphrase. Somebody whose key is not on this workstation is shown without a button.
class PersonCard final : public Card
{
    Q_OBJECT

public:
    /// \a protection: of their key here; nothing: no key here.
    PersonCard(const Person &person, std::optional<KeyProtection> protection, QWidget *parent = nullptr);

    const Person &person() const { return m_person; }
    bool canSignIn() const { return m_button != nullptr; }
    /// Stands ready: with the passphrase line open where there is one, else with the focus on the button.
    void stand();
    /// As pressing the button.
    void begin();
    /// The key is being opened: nothing can be pressed.
    void setBusy();
    /// It did not open: says why, and lets it be tried again.
    void setProblem(const QString &problem);
    /// Takes the passphrase line away again.
    void collapse();

Q_SIGNALS:
    /// The passphrase line was opened: only one card has one.
    void begun();
    /// Wants to sign in; \a passphrase is empty for a key without one. Whoever takes it overwrites it.
    void asked(QString &passphrase);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addPassphraseLine();
    void submit();

    Person m_person;
    Button *m_button = nullptr;
    QWidget *m_line = nullptr;
    QLineEdit *m_passphrase = nullptr;
    Label *m_problem = nullptr;
};

} // namespace communique
