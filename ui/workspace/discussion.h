#pragma once

#include "model/dossier.h"

#include <QObject>

#include <functional>

namespace communique {

class ActionSet;
class CommentsPanel;
class Prompt;
class ReleaseWork;

/// What is said about the release that is open: shows it in the panel, asks for the words, and hands them to the store.
/// A question and an objection keep the edition they were made in from approval until they are settled.
class Discussion final : public QObject
{
    Q_OBJECT

public:
    /// Where the caret is: what a new comment is about.
    struct Place
    {
        LanguageTag language;
        BlockId block;
    };
    struct Parts
    {
        ReleaseWork &work;
        CommentsPanel &panel;
        Prompt &prompt;
        std::function<Place()> place;
        std::function<void(const BlockId &)> goTo;
    };
    /// The parts outlive it.
    explicit Discussion(const Parts &parts, QObject *parent = nullptr);

    /// Its actions, for palette and key list: say, ask, object, go to what waits next.
    void addActions(ActionSet &actions);
    /// The release or the caret has changed.
    void refresh();

Q_SIGNALS:
    /// How many questions and objections wait.
    void waitingChanged(int waiting);

private:
    void begin(CommentKind kind);
    void chooseKind();
    void answer(const CommentId &thread);
    void goToNext();

    Parts m_parts;
};

} // namespace communique
