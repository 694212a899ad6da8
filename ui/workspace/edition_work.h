#pragma once

#include "desk/drafting.h"
#include "desk/worker.h"

#include <QObject>
#include <QTimer>

namespace communique {

/// The working copy of one edition in this window, from the first key to the revision.
///
/// Always true: words that were typed are kept in the store at the latest a second after the first unsaved key
/// (PRODUCT section 4), and become a revision when work rests for half a minute or when seal() is called. One write is
/// under way at a time; whatever is typed meanwhile follows. A write that failed is tried again until it succeeds.
class EditionWork final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Clean, ///< nothing typed here yet
        Unsaved, ///< typed, not yet kept
        Keeping, ///< on its way to the disk
        Kept, ///< durable
        Failed, ///< could not be written; the words are in the pane only
    };

    /// \a words: reads what the pane says now; asked only when something is kept.
    EditionWork(
        Worker &worker, const Session &session, const Draft &draft, std::function<Content()> words, QObject *parent);

    State state() const { return m_state; }
    /// There are words that are in no revision yet.
    bool hasWork() const { return m_hasWork; }

    /// The pane's words changed.
    void touch();
    /// The draft brings words of an earlier window along: they are to be sealed although nothing was typed here.
    void takeUp();
    /// Keeps what is not kept yet, without waiting for a pause.
    void keepNow();
    /// Makes the words a revision. \a then is told whether they are safe: sealed, or kept where sealing was refused.
    void seal(std::function<void(bool)> then = {});

    /// The edition was read again: what the pane shall show now. Words that are typed and in no revision stay; nothing
    /// if the pane is right as it is.
    std::optional<Content> adopt(const Draft &fresh);

Q_SIGNALS:
    void stateChanged();
    /// The store has them.
    void kept();
    void failed(const communique::Error &error);
    /// They are a revision, together with what others had written.
    void sealed(const communique::SealedEdit &edit);
    /// They stay a draft: no revision may be made of them now.
    void sealRefused(const communique::Error &error);

private:
    void setState(State state);
    void noteKept(const Outcome &outcome);
    void noteSealed(const Result<SealedEdit> &edit);
    void sealNow();
    void answer(bool isSafe);

    Worker &m_worker;
    Session m_session;
    Draft m_draft;
    std::function<Content()> m_words;
    State m_state = State::Clean;
    bool m_hasWork = false;
    bool m_isUnsaved = false;
    bool m_isBusy = false;
    bool m_isSealWanted = false;
    bool m_isMerged = false; ///< the last revision holds others' words that the pane does not show yet
    QList<std::function<void(bool)>> m_answers;
    QTimer m_pause;
    QTimer m_latest;
    QTimer m_rest;
    QTimer m_retry;
};

} // namespace communique
