#include "kit/window_prompt.h"

#include "kit/label.h"
#include "kit/prompt_dialog.h"
#include "kit/theme_metrics.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace communique {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("WindowPrompt", source);
}

// A field under its label, tied to it for assistive technology.
template <typename Field> Field *addField(PromptDialog *dialog, const QString &label, Field *field)
{
    if (!label.isEmpty()) {
        auto *above = new Label(label, UiRole::Small, ColourRole::Muted);
        above->setBuddy(field);
        dialog->body()->addWidget(above);
        field->setAccessibleName(label);
    }
    dialog->body()->addWidget(field);
    return field;
}

QLineEdit *addSecretField(PromptDialog *dialog, const QString &label)
{
    auto *field = addField(dialog, label, new QLineEdit);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void judgeText(PromptDialog *dialog, const TextQuestion &question, const QString &answer)
{
    if (answer.trimmed().isEmpty())
        dialog->setIncomplete();
    else
        dialog->setProblem(question.problem ? question.problem(answer) : QString());
}

void judgeNewPassphrase(PromptDialog *dialog, const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        dialog->setIncomplete();
    else
        dialog->setProblem(
            first == second ? QString() : words(QT_TRANSLATE_NOOP("WindowPrompt", "The two do not agree.")));
}

// Answers once, whichever way the dialog goes away.
template <typename Answer> void answerOnFinish(PromptDialog *dialog, Answer answer)
{
    QObject::connect(dialog, &QDialog::finished, dialog, [answer](int result) { answer(result == QDialog::Accepted); });
}

void openFileDialog(QFileDialog *dialog, const FileQuestion &question, std::function<void(QStringList)> answered)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    if (!question.folder.isEmpty())
        dialog->setDirectory(question.folder);
    if (!question.filter.isEmpty())
        dialog->setNameFilters(question.filter.split(QStringLiteral(";;")));
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

std::function<void(QStringList)> firstOf(std::function<void(std::optional<QString>)> answered)
{
    return [answered = std::move(answered)](
               const QStringList &files) { answered(files.isEmpty() ? std::nullopt : std::optional(files.first())); };
}

} // namespace

WindowPrompt::WindowPrompt(QWidget *window)
    : m_window(window)
{ }

void WindowPrompt::askText(const TextQuestion &question, std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new PromptDialog(question.title, question.text, m_window);
    std::function<QString()> answer;
    if (question.size == TextQuestion::Size::Line) {
        auto *field = addField(dialog, question.label, new QLineEdit(question.initial));
        answer = [field] { return field->text(); };
        QObject::connect(field, &QLineEdit::textChanged, dialog, [=] { judgeText(dialog, question, answer()); });
        field->setFocus();
    } else {
        auto *field = addField(dialog, question.label, new QPlainTextEdit(question.initial));
        field->setTabChangesFocus(true);
        field->setMinimumHeight(scaled(96));
        answer = [field] { return field->toPlainText(); };
        QObject::connect(field, &QPlainTextEdit::textChanged, dialog, [=] { judgeText(dialog, question, answer()); });
        field->setFocus();
    }
    dialog->addAccept(question.accept, Tone::Accent);
    dialog->addCancel();
    judgeText(dialog, question, answer());
    answerOnFinish(dialog, [=](bool accepted) { answered(accepted ? std::optional(answer()) : std::nullopt); });
    dialog->open();
}

void WindowPrompt::askPassphrase(
    const PassphraseQuestion &question, std::function<void(std::optional<QByteArray>)> answered)
{
    auto *dialog = new PromptDialog(question.title, question.text, m_window);
    auto *field = addSecretField(dialog, words(QT_TRANSLATE_NOOP("WindowPrompt", "Passphrase")));
    field->setFocus();
    QLineEdit *again = field;
    if (question.kind == PassphraseQuestion::Kind::New)
        again = addSecretField(dialog, words(QT_TRANSLATE_NOOP("WindowPrompt", "The same once more")));
    const auto judge = [=] { judgeNewPassphrase(dialog, field->text(), again->text()); };
    QObject::connect(field, &QLineEdit::textChanged, dialog, judge);
    QObject::connect(again, &QLineEdit::textChanged, dialog, judge);
    dialog->addAccept(question.accept, Tone::Accent);
    dialog->addCancel();
    judge();
    answerOnFinish(dialog, [=](bool accepted) {
        answered(accepted ? std::optional(field->text().toUtf8()) : std::nullopt);
        field->clear();
        again->clear();
    });
    dialog->open();
}

void WindowPrompt::confirm(const ConfirmQuestion &question, std::function<void(Consent)> answered)
{
    auto *dialog = new PromptDialog(question.title, question.text, m_window);
    dialog->addAccept(question.accept, question.tone);
    dialog->addCancel();
    answerOnFinish(dialog,
        [answered = std::move(answered)](bool accepted) { answered(accepted ? Consent::Given : Consent::Withheld); });
    dialog->open();
}

void WindowPrompt::choose(const ChoiceQuestion &question, std::function<void(std::optional<int>)> answered)
{
    auto *dialog = new PromptDialog(question.title, question.text, m_window);
    QList<QRadioButton *> buttons;
    for (const ChoiceQuestion::Choice &choice : question.choices) {
        auto *button = new QRadioButton(choice.text);
        button->setAccessibleDescription(choice.detail);
        dialog->body()->addWidget(button);
        if (!choice.detail.isEmpty()) {
            auto *detail = new Label(choice.detail, UiRole::Small, ColourRole::Muted);
            detail->setWordWrap(true);
            detail->setIndent(space(6));
            dialog->body()->addWidget(detail);
        }
        buttons.append(button);
    }
    dialog->addAccept(question.accept, Tone::Accent);
    dialog->addCancel();
    if (question.current >= 0 && question.current < buttons.size()) {
        buttons.at(question.current)->setChecked(true);
        buttons.at(question.current)->setFocus();
    } else {
        dialog->setIncomplete();
    }
    for (QRadioButton *button : std::as_const(buttons))
        QObject::connect(button, &QRadioButton::toggled, dialog, [dialog] { dialog->setProblem({}); });
    answerOnFinish(dialog, [answered = std::move(answered), buttons](bool accepted) {
        for (int i = 0; accepted && i < buttons.size(); ++i) {
            if (buttons.at(i)->isChecked())
                return answered(i);
        }
        answered(std::nullopt);
    });
    dialog->open();
}

void WindowPrompt::pickOpenFiles(const FileQuestion &question, std::function<void(QStringList)> answered)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openFileDialog(dialog, question, std::move(answered));
}

void WindowPrompt::pickSaveFile(const FileQuestion &question, std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openFileDialog(dialog, question, firstOf(std::move(answered)));
}

void WindowPrompt::pickFolder(const FileQuestion &question, std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, question, firstOf(std::move(answered)));
}

void WindowPrompt::tell(const Message &notice, std::function<void()> closed)
{
    auto *dialog = new PromptDialog(notice.title, notice.text, m_window);
    if (!notice.detail.isEmpty()) {
        auto *detail = new Label(notice.detail, UiRole::Small, ColourRole::Muted);
        detail->setWordWrap(true);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        dialog->body()->addWidget(detail);
    }
    dialog->addAccept(words(QT_TRANSLATE_NOOP("WindowPrompt", "Close")), Tone::Accent);
    answerOnFinish(dialog, [closed = std::move(closed)](bool) {
        if (closed)
            closed();
    });
    dialog->open();
}

} // namespace communique
