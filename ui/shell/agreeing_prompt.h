#pragma once

#include "kit/prompt.h"

namespace communique {

/// Answers every question with the plain yes, so that a play needs no person: confirms, takes the first choice, gives a
/// reason. It has no passphrase and no file to give.
class AgreeingPrompt final : public Prompt
{
public:
    void askText(const TextQuestion &, std::function<void(std::optional<QString>)> answered) override
    {
        answered(QStringLiteral("Played"));
    }
    void askPassphrase(const PassphraseQuestion &, std::function<void(std::optional<QByteArray>)> answered) override
    {
        answered(std::nullopt);
    }
    void confirm(const ConfirmQuestion &, std::function<void(Consent)> answered) override { answered(Consent::Given); }
    void choose(const ChoiceQuestion &, std::function<void(std::optional<int>)> answered) override { answered(0); }
    void pickOpenFiles(const FileQuestion &, std::function<void(QStringList)> answered) override { answered({}); }
    void pickSaveFile(const FileQuestion &, std::function<void(std::optional<QString>)> answered) override
    {
        answered(std::nullopt);
    }
    void pickFolder(const FileQuestion &, std::function<void(std::optional<QString>)> answered) override
    {
        answered(std::nullopt);
    }
    void tell(const Message &, std::function<void()> closed) override { closed(); }
};

} // namespace communique
