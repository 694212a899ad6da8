#include "trust/chain_verifier.h"

#include "trust/event_roles.h"

namespace communique {

namespace {

Error damaged(const JournalEntry &entry, const QString &reason)
{
    return {ErrorCode::Damaged, QString::number(entry.number), reason};
}

} // namespace

ChainVerifier::ChainVerifier(const QByteArray &pinnedRootKey)
    : m_keeper(pinnedRootKey)
{ }

ChainVerifier ChainVerifier::resumedFrom(const Roster &roster, const JournalHead &head)
{
    ChainVerifier verifier;
    verifier.m_keeper = RosterKeeper::resumedFrom(roster);
    verifier.m_head = head;
    return verifier;
}

Outcome ChainVerifier::take(const JournalEntry &entry)
{
    if (const QString reason = breakOfChain(entry); !reason.isEmpty())
        return damaged(entry, reason);
    if (const Outcome spoken = m_keeper.apply(entry); !spoken)
        return spoken;
    if (!isRosterEvent(entry.event) && !(m_keeper.rolesOf(entry.actor) & rolesFor(entry.event)))
        return damaged(entry, QStringLiteral("the actor held no role for it"));
    m_head = {entry.origin, entry.number, entry.digest, entry.time};
    return {};
}

QString ChainVerifier::breakOfChain(const JournalEntry &entry) const
{
    if (m_keeper.isFounded() && entry.origin != m_keeper.roster().storeId)
        return QStringLiteral("written in another store");
    if (entry.number != m_head.number + 1)
        return QStringLiteral("entry %1 was expected").arg(m_head.number + 1);
    if (entry.previous != m_head.digest)
        return QStringLiteral("does not follow the entry before it");
    if (!entry.time.isValid() || (m_head.time.isValid() && entry.time < m_head.time))
        return QStringLiteral("is earlier than the entry before it");
    return {};
}

} // namespace communique
