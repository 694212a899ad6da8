#pragma once

#include "kit/tone.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace communique {

/// A question for a piece of text.
struct TextQuestion
{
    enum class Size { Line, Paragraph };
    QString title;
    QString text; ///< what is asked and why, in a sentence
    QString label; ///< of the field
    QString initial;
    QString accept; ///< the verb on the button: "Send back"; "OK" when empty
    Size size = Size::Line;
    /// Says what is wrong with an answer, empty when nothing is; asked while typing. None: any non-blank text will do.
    std::function<QString(const QString &)> problem = {};
};

/// A question for a secret.
struct PassphraseQuestion
{
    enum class Kind { Existing, New }; ///< a New one is asked twice
    QString title;
    QString text;
    QString accept;
    Kind kind = Kind::Existing;
};

/// A question before something that is hard to take back.
struct ConfirmQuestion
{
    QString title;
    QString text; ///< what will happen, what stays safe
    QString accept; ///< the verb: "Withdraw"
    Tone tone = Tone::Accent; ///< Danger: red button, and Enter does not press it
};

/// A choice of one.
struct ChoiceQuestion
{
    struct Choice
    {
        QString text;
        QString detail;
    };
    QString title;
    QString text;
    QString accept;
    QList<Choice> choices;
    int current = 0;
};

/// A question for files or a folder.
struct FileQuestion
{
    QString title;
    QString folder; ///< where to begin; empty: where the person was last
    QString filter; ///< in Qt's form, "Pages (*.html *.htm);;All files (*)"
    QString name; ///< proposed, when saving
};

/// Something to be told, with nothing to decide.
struct Message
{
    QString title;
    QString text; ///< what happened, what is safe, what to do next
    QString detail; ///< for the curious: selectable, small
    Tone tone = Tone::Neutral;
};

/// What a person may answer to a confirmation.
enum class Consent { Given, Withheld };

/// The seam between a screen and the person: screens ask through it, tests answer through it.
///
/// Answers come later, through the callback, exactly once; an empty optional or list means the person went back. The
/// callback must not outlive what it captures: capture a QPointer where the screen may close.
class Prompt
{
public:
    virtual ~Prompt() = default;

    virtual void askText(const TextQuestion &question, std::function<void(std::optional<QString>)> answered) = 0;
    virtual void askPassphrase(
        const PassphraseQuestion &question, std::function<void(std::optional<QByteArray>)> answered)
        = 0;
    virtual void confirm(const ConfirmQuestion &question, std::function<void(Consent)> answered) = 0;
    /// Answers with the index of the choice.
    virtual void choose(const ChoiceQuestion &question, std::function<void(std::optional<int>)> answered) = 0;
    virtual void pickOpenFiles(const FileQuestion &question, std::function<void(QStringList)> answered) = 0;
    virtual void pickSaveFile(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) = 0;
    virtual void pickFolder(const FileQuestion &question, std::function<void(std::optional<QString>)> answered) = 0;
    virtual void tell(const Message &notice, std::function<void()> closed) = 0;
};

} // namespace communique
