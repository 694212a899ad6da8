#pragma once

#include "kit/prompt.h"

#include <QPointer>
#include <QWidget>

namespace communique {

/// Prompt by dialogs over a window. None of them runs an event loop of its own: each is opened and answers later.
class WindowPrompt final : public Prompt
{
public:
    /// \a window: over which the dialogs are shown; not owned. Dialogs close with it.
    explicit WindowPrompt(QWidget *window);

    void askText(const TextQuestion &question, std::function<void(std::optional<QString>)> answered) override;
    void askPassphrase(
        const PassphraseQuestion &question, std::function<void(std::optional<QByteArray>)> answered) override;
    void confirm(const ConfirmQuestion &question, std::function<void(Consent)> answered) override;
    void choose(const ChoiceQuestion &question, std::function<void(std::optional<int>)> answered) override;
    void pickOpenFiles(const FileQuestion &question, std::function<void(QStringList)> answered) override;
    void pickSaveFile(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) override;
    void pickFolder(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) override;
    void tell(const Message &notice, std::function<void()> closed) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace communique
