#include "desk/newsroom_act.h"

#include "trust/event_roles.h"

namespace communique {

NewsroomAct::NewsroomAct(Newsroom &newsroom, const Session &session, Transaction transaction)
    : m_newsroom(&newsroom)
    , m_session(session)
    , m_transaction(std::move(transaction))
    , m_now(newsroom.clock().now())
{ }

Result<NewsroomAct> NewsroomAct::begin(Newsroom &newsroom, const Session &session)
{
    Result<Transaction> transaction = Transaction::begin(newsroom.connection());
    if (!transaction)
        return transaction.error();
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh.error();
    const Person *person = newsroom.roster().find(session.person.id);
    if (!person || person->revokedAt)
        return Error{ErrorCode::Refused, QStringLiteral("ROLE"), QStringLiteral("your key has been revoked")};
    NewsroomAct act(newsroom, session, *std::move(transaction));
    act.m_session.person = *person;
    return act;
}

Outcome NewsroomAct::askRoleFor(const Event &event) const
{
    const Roles needed = rolesFor(event);
    if (m_session.person.roles & needed)
        return {};
    return Error{ErrorCode::Refused, QStringLiteral("ROLE"), roleNames(needed).join(u',')};
}

Result<JournalEntry> NewsroomAct::record(const QString &subject, const Event &event)
{
    return journal::append(m_transaction, PendingEntry{m_session.person.id, subject, event, m_now}, *m_session.key);
}

Outcome NewsroomAct::commit()
{
    if (Outcome committed = m_transaction.commit(); !committed)
        return committed;
    return rememberHead(*m_newsroom);
}

Outcome rememberHead(Newsroom &newsroom)
{
    const Result<std::optional<JournalHead>> head = journal::head(newsroom.connection());
    if (!head)
        return head.error();
    return *head ? newsroom.keys().rememberHead(**head) : Outcome();
}

} // namespace communique
