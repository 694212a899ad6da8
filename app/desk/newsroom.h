#pragma once

#include "base/clock.h"
#include "desk/place.h"
#include "desk/session.h"
#include "model/dossier.h"
#include "storage/connection.h"
#include "storage/key_folder.h"
#include "trust/sealed_key.h"

#include <memory>

namespace communique {

class Checker;
struct CheckAids;
struct CheckAids;

/// A newsroom, opened: one thread's way to its store, its people and this workstation's keys.
///
/// Always true: the store's founding is signed by the root key pinned here, and the store is not older than what this
/// workstation has seen. Not shared between threads; each opens its own (see Worker).
class Newsroom
{
public:
    /// Errors as openStore(); Damaged when the roster does not verify; RolledBack when the journal ends before the last
    /// head known here.
    static Result<Newsroom> open(const Place &place, const Clock &clock, OpenMode mode = OpenMode::ReadWrite);

    const Place &place() const { return m_place; }
    const Clock &clock() const { return *m_clock; }
    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }
    KeyFolder &keys() { return m_keys; }
    const KeyFolder &keys() const { return m_keys; }
    const Roster &roster() const { return m_roster; }
    const QByteArray &rootKey() const { return m_roster.rootKey; }

    /// Reads the roster again, after another process may have changed it.
    Outcome refreshRoster();
    /// Changes whenever another connection has written to the store.
    Result<qint64> dataVersion() const;

    /// Opens somebody's key. KeyMissing, WrongPassphrase; Refused for a revoked person. A key without a passphrase
    /// opens without one.
    Result<Session> signIn(const PersonId &person, const std::optional<Passphrase> &passphrase) const;
    /// Whether that person's key here asks for a passphrase.
    Result<KeyProtection> protectionOf(const PersonId &person) const;
    /// Whoever is meant by an e-mail address, an id, or a name that only one person bears. NotFound, Ambiguous.
    Result<Person> findPerson(const QString &text) const;
    /// Whose turn it is when nobody is named: who signed in last here, or the only one whose key is here.
    Result<Person> usualPerson() const;

    /// A release by id, by reference ("R-2026-001") or by the beginning of its id. NotFound, Ambiguous.
    Result<ReleaseId> findRelease(const QString &text) const;
    /// With the findings of the checks on every edition's head.
    Result<Dossier> loadDossier(const ReleaseId &release) const;
    /// Computes the findings anew, after the words of a dossier have changed.
    void refreshFindings(Dossier &dossier) const;
    /// What the checks read beside the editions: the glossary and the directory as the journal has them now.
    std::shared_ptr<const CheckAids> checkAids() const;
    /// Before an approval or publication: everything it rests on is as it was signed.
    Outcome checkTrust(const ReleaseId &release) const;

private:
    Newsroom(Place place, const Clock &clock, Connection connection, KeyFolder keys, Roster roster);

    Place m_place;
    const Clock *m_clock;
    Connection m_connection;
    KeyFolder m_keys;
    Roster m_roster;
    std::shared_ptr<Checker> m_checker; ///< what it remembers spares reading blocks twice
    mutable std::shared_ptr<const CheckAids> m_aids; ///< as of the journal's entry m_aidsEntry
    mutable qint64 m_aidsEntry = -1;
};

} // namespace communique
