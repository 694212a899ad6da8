#pragma once

#include "kit/prompt.h"

#include <QQueue>

namespace communique {

/// Answers a screen's questions from a list made beforehand, at once, and remembers what was asked.
///
/// A question that finds its list empty is answered as if the person had gone back.
class ScriptedPrompt final : public Prompt
{
public:
    QQueue<std::optional<QString>> texts;
    QQueue<std::optional<QByteArray>> passphrases;
    QQueue<Consent> consents;
    QQueue<std::optional<int>> choices;
    QQueue<QStringList> files; ///< for pickOpenFiles, pickSaveFile and pickFolder

    QStringList asked; ///< the titles, in order
    QList<TextQuestion> textQuestions;
    QList<PassphraseQuestion> passphraseQuestions;
    QList<ConfirmQuestion> confirmations;
    QList<ChoiceQuestion> choiceQuestions;
    QList<FileQuestion> fileQuestions;
    QList<Message> notices;

    void askText(const TextQuestion &question, std::function<void(std::optional<QString>)> answered) override
    {
        note(question, textQuestions);
        answered(next(texts, std::optional<QString>()));
    }
    void askPassphrase(
        const PassphraseQuestion &question, std::function<void(std::optional<QByteArray>)> answered) override
    {
        note(question, passphraseQuestions);
        answered(next(passphrases, std::optional<QByteArray>()));
    }
    void confirm(const ConfirmQuestion &question, std::function<void(Consent)> answered) override
    {
        note(question, confirmations);
        answered(next(consents, Consent::Withheld));
    }
    void choose(const ChoiceQuestion &question, std::function<void(std::optional<int>)> answered) override
    {
        note(question, choiceQuestions);
        answered(next(choices, std::optional<int>()));
    }
    void pickOpenFiles(const FileQuestion &question, std::function<void(QStringList)> answered) override
    {
        note(question, fileQuestions);
        answered(next(files, QStringList()));
    }
    void pickSaveFile(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) override
    {
        note(question, fileQuestions);
        answered(first(next(files, QStringList())));
    }
    void pickFolder(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) override
    {
        pickSaveFile(question, answered);
    }
    void tell(const Message &notice, std::function<void()> closed) override
    {
        note(notice, notices);
        if (closed)
            closed();
    }

private:
    template <typename Question> void note(const Question &question, QList<Question> &list)
    {
        asked.append(question.title);
        list.append(question);
    }
    template <typename Answer> static Answer next(QQueue<Answer> &answers, const Answer &back)
    {
        return answers.isEmpty() ? back : answers.dequeue();
    }
    static std::optional<QString> first(const QStringList &list)
    {
        return list.isEmpty() ? std::nullopt : std::optional(list.first());
    }
};

} // namespace communique
