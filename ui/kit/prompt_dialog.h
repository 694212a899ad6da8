#pragma once

#include "kit/button.h"
#include "kit/tone.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace communique {

class Label;

/// The dialog all prompts are made of: a sentence, something to fill in, at most two buttons.
///
/// Opened, never executed; deletes itself when closed.
class PromptDialog final : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const QString &title, const QString &text, QWidget *window);

    /// Between the sentence and the buttons.
    QVBoxLayout *body() const { return m_body; }
    /// The button that answers, with its verb; with Tone::Danger it is red and not the one Enter presses.
    Button *addAccept(const QString &verb, Tone tone);
    void addCancel();
    /// What is wrong with the answer, under the fields; empty: nothing, and the button may be pressed.
    void setProblem(const QString &problem);
    /// Keeps the button from being pressed, without a complaint: there is no answer yet.
    void setIncomplete();

private:
    QVBoxLayout *m_body;
    Label *m_problem;
    QHBoxLayout *m_buttons;
    Button *m_accept = nullptr;
};

} // namespace communique
