#pragma once

#include "desk/newsroom_act.h"
#include "workflow/blockers.h"

namespace communique {

/// One write to one release, from the lock to the durable end: the frame of every use case that changes something.
///
/// begin() takes the write lock (NewsroomAct) and then loads the dossier, so what guards see is what the act changes.
/// record() writes an event and follows it in the dossier at once. commit() brings lists and index up to date, makes it
/// durable and remembers the journal's new head outside the store. Leaving without commit() undoes everything.
class Act
{
public:
    static Result<Act> begin(Newsroom &newsroom, const Session &session, const ReleaseId &release);
    /// For a release that does not exist yet: the first event must create it.
    static Result<Act> beginNew(Newsroom &newsroom, const Session &session, const ReleaseId &release);

    const Dossier &dossier() const { return m_dossier; }
    const QDateTime &now() const { return m_act.now(); }
    Transaction &transaction() { return m_act.transaction(); }

    /// Refused with the first blocker's code and sentence, if anything stands against it.
    Outcome ask(const Request &request) const;
    Result<JournalEntry> record(const Event &event);
    /// Keeps words, so that a revision may name them.
    Result<Digest> keepContent(const Content &content);
    Outcome commit();

private:
    Act(NewsroomAct act, const ReleaseId &release);

    NewsroomAct m_act;
    ReleaseId m_release;
    Dossier m_dossier;
};

} // namespace communique
