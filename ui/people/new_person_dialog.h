#pragma once

#include "desk/founding.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QLineEdit;

namespace communique {

class Button;
class Label;

/// Asks who is to be put on the roster: name, e-mail, roles, languages, and the passphrase that will seal their key.
/// Opened over a window, answers by accepted() and answer().
class NewPersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewPersonDialog(QWidget *window);

Q_SIGNALS:
    /// \a passphrase is theirs; whoever takes it overwrites it.
    void answered(const communique::NewPerson &person, QString &passphrase);

private:
    NewPerson answer() const;
    QString problem() const;
    void judge();
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QMap<Role, QCheckBox *> m_roles;
    QMap<LanguageTag, QCheckBox *> m_languages;
    Button *m_add;
};

} // namespace communique
