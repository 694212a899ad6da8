#pragma once

#include "desk/newsroom.h"
#include "storage/transaction.h"
#include "workflow/blockers.h"

namespace communique {

/// One write to one release, from the lock to the durable end: the frame of every use case that changes something.
///
/// begin() takes the write lock and then loads the dossier, so what guards see is what the act changes. record() writes
/// an event and follows it in the dossier at once. commit() brings lists and index up to date, makes it durable and
/// remembers the journal's new head outside the store. Leaving without commit() undoes everything.
class Act
{
public:
    static Result<Act> begin(Newsroom &newsroom, const Session &session, const ReleaseId &release);
    /// For a release that does not exist yet: the first event must create it.
    static Result<Act> beginNew(Newsroom &newsroom, const Session &session, const ReleaseId &release);

    const Dossier &dossier() const { return m_dossier; }
    const QDateTime &now() const { return m_now; }
    Transaction &transaction() { return m_transaction; }

    /// Refused with the first blocker's code and sentence, if anything stands against it.
    Outcome ask(const Request &request) const;
    Result<JournalEntry> record(const Event &event);
    /// Keeps words, so that a revision may name them.
    Result<Digest> keepContent(const Content &content);
    Outcome commit();

private:
    Act(Newsroom &newsroom, const Session &session, const ReleaseId &release, Transaction transaction);

    Newsroom *m_newsroom;
    Session m_session;
    ReleaseId m_release;
    Transaction m_transaction;
    Dossier m_dossier;
    QDateTime m_now;
};

/// Remembers the journal's head outside the store, after a commit.
Outcome rememberHead(Newsroom &newsroom);

} // namespace communique
