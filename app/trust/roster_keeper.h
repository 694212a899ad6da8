#pragma once

#include "base/result.h"
#include "model/journal_entry.h"
#include "model/person.h"

namespace communique {

/// Keeps the newsroom's roster as the journal tells it, and says of each entry whether its actor may be believed.
///
/// Always true: everything in roster() was signed by the root key that the founding entry names, which is the pinned
/// one where one was given; addresses, public keys and ids are unique in it, revoked people included. An entry that is
/// refused changes nothing.
class RosterKeeper
{
public:
    /// Starts before the founding. \a pinnedRootKey is the key this workstation learnt when it joined; empty where the
    /// journal is read for the first time and nothing is known yet.
    explicit RosterKeeper(QByteArray pinnedRootKey = {});
    /// Goes on from a roster that this class made earlier.
    static RosterKeeper resumedFrom(const Roster &roster);

    /// Takes the next entry, in order. Damaged, with a reason, if its digest or signature does not hold, its actor is
    /// unknown or revoked, or it changes the roster in a way that only the root key may, or nobody.
    Outcome apply(const JournalEntry &entry);

    /// As of the last entry taken.
    const Roster &roster() const { return m_roster; }
    bool isFounded() const { return !m_roster.rootKey.isEmpty(); }
    /// What a person may be as of the last entry taken; nothing for a stranger and for somebody revoked.
    Roles rolesOf(const PersonId &person) const;

private:
    Outcome found(const JournalEntry &entry);
    Outcome checkActor(const JournalEntry &entry) const;
    QString fold(const PersonEnrolled &event, const QDateTime &time);
    QString fold(const RolesSet &event, const QDateTime &time);
    QString fold(const PersonRevoked &event, const QDateTime &time);
    QString fold(const StoreRestored &event, const QDateTime &time);
    template <typename Other> QString fold(const Other &event, const QDateTime &time);
    Person *standing(const PersonId &id);

    QByteArray m_pinnedRootKey;
    Roster m_roster;
};

} // namespace communique
