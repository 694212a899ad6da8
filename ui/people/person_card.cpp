#include "people/person_card.h"

#include "kit/chip.h"
#include "kit/icon_label.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"
#include "people/person_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace communique {

PersonCard::PersonCard(const Person &person, std::optional<KeyProtection> protection, QWidget *parent)
    : Card(parent)
    , m_person(person)
{
    setAccessibleName(person.name);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(new IconLabel(IconName::CircleUserRound, ColourRole::Accent, 28));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(new Label(person.name, UiRole::Strong));
    auto *duties = new Label(dutiesOf(person), UiRole::Small, ColourRole::Muted);
    duties->setWordWrap(true);
    words->addWidget(duties);
    row->addLayout(words, 1);
    if (protection) {
        m_button = new Button(tr("Sign in"));
        m_button->setAccessibleName(tr("Sign in as %1").arg(person.name));
        connect(m_button, &Button::clicked, this, &PersonCard::begin);
        row->addWidget(m_button);
        setCursor(Qt::PointingHandCursor);
    } else {
        row->addWidget(new Chip({IconName::KeyRound, tr("Key elsewhere"), Tone::Neutral}));
    }
    body()->addLayout(row);
    if (protection == KeyProtection::Passphrase)
        addPassphraseLine();
    m_problem = new Label({}, UiRole::Small, ColourRole::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
}

void PersonCard::addPassphraseLine()
{
    m_line = new QWidget;
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, space(1), 0, 0);
    row->setSpacing(space(2));
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of %1").arg(m_person.name));
    auto *open = new Button(tr("Open"), ButtonVariant::Primary);
    connect(open, &Button::clicked, this, &PersonCard::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PersonCard::submit);
    row->addWidget(m_passphrase, 1);
    row->addWidget(open);
    m_line->hide();
    body()->addWidget(m_line);
}

void PersonCard::stand()
{
    if (m_passphrase)
        begin();
    else if (m_button)
        m_button->setFocus();
}

void PersonCard::begin()
{
    if (!canSignIn())
        return;
    if (!m_passphrase)
        return submit();
    m_line->show();
    m_button->hide();
    m_passphrase->setFocus();
    Q_EMIT begun();
}

void PersonCard::submit()
{
    if (m_passphrase && m_passphrase->text().isEmpty())
        return;
    QString passphrase = m_passphrase ? m_passphrase->text() : QString();
    if (m_passphrase)
        m_passphrase->clear();
    Q_EMIT asked(passphrase);
}

void PersonCard::setBusy()
{
    setEnabled(false);
    m_problem->setColour(ColourRole::Muted);
    m_problem->setText(tr("Opening the key…"));
    m_problem->show();
}

void PersonCard::setProblem(const QString &problem)
{
    setEnabled(true);
    m_problem->setColour(ColourRole::Danger);
    m_problem->setText(problem);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (m_passphrase)
        m_passphrase->setFocus();
}

void PersonCard::collapse()
{
    if (m_passphrase) {
        m_passphrase->clear();
        m_line->hide();
        m_button->show();
    }
    m_problem->hide();
}

void PersonCard::mouseReleaseEvent(QMouseEvent *)
{
    if (isEnabled() && (!m_line || m_line->isHidden()))
        begin();
}

} // namespace communique
