#pragma once

#include "trust/roster_keeper.h"

namespace communique {

/// Where a journal stands: its last entry in short. The number is 0, the rest empty, before the first.
struct JournalHead
{
    QString origin;
    qint64 number = 0;
    Digest digest;
    QDateTime time;

    bool operator==(const JournalHead &) const = default;
};

/// Reads a journal from its beginning and says at which entry, if any, it stops being true.
///
/// What take() let by is true in this sense: it comes from the store the newsroom was founded in; its numbers run 1, 2,
/// 3 without a gap; each entry names the digest of the one before and is never earlier; each carries its own digest and
/// the signature of an actor who was on the roster at that point and held a role for what they did
/// (trust/event_roles.h). An entry that is refused changes nothing, and the next one that fits is taken.
///
/// It does not notice that the newest entries are missing: compare head() with what the workstation has seen. A value;
/// one thread at a time.
class ChainVerifier
{
public:
    /// \a pinnedRootKey as in RosterKeeper.
    explicit ChainVerifier(const QByteArray &pinnedRootKey = {});
    /// Goes on behind an entry up to which the journal was verified before. The mark is believed, so it must come from
    /// where nobody else can write.
    static ChainVerifier resumedFrom(const Roster &roster, const JournalHead &head);

    /// Takes the next entry. Damaged with the entry's number as subject and a reason, if it is not true.
    Outcome take(const JournalEntry &entry);

    const JournalHead &head() const { return m_head; }
    /// As of head(): ask it right after take() to know what somebody was at that point of the journal.
    const Roster &roster() const { return m_keeper.roster(); }
    Roles rolesOf(const PersonId &person) const { return m_keeper.rolesOf(person); }
    /// How many entries lie between the journal's beginning and head(), both counted.
    qint64 count() const { return m_head.number; }

private:
    QString breakOfChain(const JournalEntry &entry) const;

    RosterKeeper m_keeper;
    JournalHead m_head;
};

} // namespace communique
