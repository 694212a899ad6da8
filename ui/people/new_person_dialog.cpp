#include "people/new_person_dialog.h"

#include "desk/wording.h"
#include "kit/button.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique {

namespace {

template <typename Key, typename Word>
QWidget *newChecks(QMap<Key, QCheckBox *> &checks, const QList<Key> &keys, Word word)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < keys.size(); ++i) {
        auto *check = new QCheckBox(word(keys.at(i)));
        checks.insert(keys.at(i), check);
        grid->addWidget(check, i / 3, i % 3);
    }
    return box;
}

} // namespace

NewPersonDialog::NewPersonDialog(QWidget *window)
    : QDialog(window)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_add(new Button(tr("Add to the roster"), ButtonVariant::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a person"));
    setMinimumWidth(scaled(520));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(2));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("Roles"), newChecks(m_roles, allRoles(), [](Role role) { return Wording::role(role); }));
    form->addRow(tr("Languages"), newChecks(m_languages, officialLanguages(), [](const LanguageTag &language) {
        return Wording::language(language);
    }));
    form->addRow(tr("Their &passphrase"), m_passphrase);
    form->addRow(tr("Once &more"), m_again);
    auto *hint
        = new Label(tr("No language chosen means all. They give their passphrase themselves: it seals their key, "
                       "and nobody else should know it."),
            UiRole::Small, ColourRole::Muted);
    hint->setWordWrap(true);
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    whole->addWidget(new Label(tr("Add a person"), UiRole::Title));
    whole->addLayout(form);
    whole->addWidget(hint);
    whole->addLayout(buttons);
    m_add->setDefault(true);
    for (QLineEdit *field : {m_name, m_email, m_passphrase, m_again})
        connect(field, &QLineEdit::textChanged, this, &NewPersonDialog::judge);
    for (QCheckBox *role : std::as_const(m_roles))
        connect(role, &QCheckBox::toggled, this, &NewPersonDialog::judge);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_add, &Button::clicked, this, &NewPersonDialog::submit);
    judge();
}

NewPerson NewPersonDialog::answer() const
{
    NewPerson person{m_name->text().simplified(), m_email->text().trimmed(), {}, {}};
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it)
        person.roles.setFlag(it.key(), it.value()->isChecked());
    for (const LanguageTag &language : officialLanguages()) {
        if (m_languages.value(language)->isChecked())
            person.languages.append(language);
    }
    return person;
}

QString NewPersonDialog::problem() const
{
    const NewPerson person = answer();
    if (person.name.isEmpty() || person.email.isEmpty())
        return tr("Name and e-mail are needed.");
    if (!person.roles)
        return tr("At least one role is needed.");
    if (m_passphrase->text().isEmpty() || m_passphrase->text() != m_again->text())
        return tr("The passphrase is needed twice, the same.");
    return {};
}

void NewPersonDialog::judge()
{
    const QString reason = problem();
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
    m_add->setAccessibleDescription(reason);
}

void NewPersonDialog::submit()
{
    QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_again->clear();
    Q_EMIT answered(answer(), passphrase);
    accept();
}

} // namespace communique
