#pragma once

#include "desk/newsroom.h"
#include "storage/journal_store.h"
#include "storage/transaction.h"

namespace communique {

/// One write to the newsroom, from the lock to the durable end: what every act has in common, whatever it is about.
///
/// begin() takes the write lock and then reads the roster again, so that somebody who was revoked, or given a role, by
/// another process is seen as they are now. Whoever writes brings its projection up to date through transaction()
/// before commit(), which also remembers the journal's new head outside the store. Leaving without commit() undoes
/// everything.
class NewsroomAct
{
public:
    /// Refused (ROLE) for a person who is revoked.
    static Result<NewsroomAct> begin(Newsroom &newsroom, const Session &session);

    const Person &person() const { return m_session.person; }
    const Roster &roster() const { return m_newsroom->roster(); }
    const Newsroom &newsroom() const { return *m_newsroom; }
    const QDateTime &now() const { return m_now; }
    Transaction &transaction() { return m_transaction; }

    /// Refused (ROLE) unless the person holds one of the roles that trust/event_roles.h asks for.
    Outcome askRoleFor(const Event &event) const;
    /// Writes an event about \a subject: a release's id, or "memory", "glossary", "directory".
    Result<JournalEntry> record(const QString &subject, const Event &event);
    Outcome commit();

private:
    NewsroomAct(Newsroom &newsroom, const Session &session, Transaction transaction);

    Newsroom *m_newsroom;
    Session m_session;
    Transaction m_transaction;
    QDateTime m_now;
};

/// Remembers the journal's head outside the store, after a commit.
Outcome rememberHead(Newsroom &newsroom);

} // namespace communique
