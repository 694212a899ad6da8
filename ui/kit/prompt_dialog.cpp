#include "kit/prompt_dialog.h"

#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace communique {

PromptDialog::PromptDialog(const QString &title, const QString &text, QWidget *window)
    : QDialog(window)
    , m_body(new QVBoxLayout)
    , m_problem(new Label(QString(), UiRole::Small, ColourRole::Danger))
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleDescription(text);
    setMinimumWidth(scaled(420));
    auto *heading = new Label(title, UiRole::Heading);
    heading->setWordWrap(true);
    auto *sentence = new Label(text);
    sentence->setWordWrap(true);
    sentence->setVisible(!text.isEmpty());
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    whole->addWidget(heading);
    whole->addWidget(sentence);
    whole->addLayout(m_body);
    whole->addWidget(m_problem);
    whole->addStretch(1);
    m_buttons->setSpacing(space(2));
    m_buttons->addStretch(1);
    whole->addLayout(m_buttons);
}

Button *PromptDialog::addAccept(const QString &verb, Tone tone)
{
    const bool danger = tone == Tone::Danger;
    const ButtonVariant variant = danger ? ButtonVariant::Danger
        : tone == Tone::Success          ? ButtonVariant::Approve
                                         : ButtonVariant::Primary;
    m_accept = new Button(verb.isEmpty() ? tr("OK") : verb, variant, this);
    m_accept->setDefault(!danger);
    connect(m_accept, &Button::clicked, this, &QDialog::accept);
    m_buttons->addWidget(m_accept);
    return m_accept;
}

void PromptDialog::addCancel()
{
    auto *cancel = new Button(tr("Cancel"), ButtonVariant::Plain, this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    m_buttons->insertWidget(1, cancel);
    // Of a dangerous question the harmless answer is the one that lies ready.
    if (m_accept && m_accept->variant() == ButtonVariant::Danger) {
        cancel->setDefault(true);
        cancel->setFocus();
    }
}

void PromptDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_accept)
        m_accept->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PromptDialog::setIncomplete()
{
    setProblem({});
    if (m_accept)
        m_accept->setEnabled(false);
}

} // namespace communique
