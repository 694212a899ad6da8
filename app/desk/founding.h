#pragma once

#include "desk/newsroom.h"

namespace communique {

/// Somebody to be put on the roster.
struct NewPerson
{
    QString name;
    QString email;
    Roles roles;
    QList<LanguageTag> languages; ///< empty: all
};

enum class NewsroomKind { Regular, Demo };

/// Makes a store, its root key and its first entry, and pins the root key on this workstation. Without a passphrase the
/// root key is kept unsealed in the key folder, protected by its file mode alone. Refuses an existing file.
Result<Newsroom> foundNewsroom(const Place &place, const Clock &clock, const QString &name, NewsroomKind kind,
    const std::optional<Passphrase> &rootPassphrase);

/// The root key, for the acts below. KeyMissing on a workstation that does not hold it.
Result<Session> openRoot(const Newsroom &newsroom, const std::optional<Passphrase> &passphrase);

/// Whether somebody could be put on that roster: Usage for a bad address, no name or no role; Refused (EYES) when the
/// address is taken.
Outcome checkNewPerson(const Roster &roster, const NewPerson &person);

/// Puts a person on the roster with a new key kept here. Usage for a bad address or no role; Refused (EYES) when the
/// address is taken: one person, one account (WORKFLOW.md S5).
Result<Person> enrolPerson(
    Newsroom &newsroom, const Session &root, const NewPerson &person, const std::optional<Passphrase> &passphrase);

/// Gives a person exactly these roles and languages.
Outcome setRoles(
    Newsroom &newsroom, const Session &root, const PersonId &person, Roles roles, const QList<LanguageTag> &languages);

/// Their approvals after this moment are void; older ones stay.
Outcome revokePerson(Newsroom &newsroom, const Session &root, const PersonId &person, const QString &reason);

/// Writes into a restored store's journal which head it had before (see desk/upkeep.h).
Outcome recordRestore(Newsroom &newsroom, const Session &root, const Digest &formerHead);

} // namespace communique
