#pragma once

#include "base/language_tag.h"
#include "model/ids.h"

#include <QDateTime>
#include <QFlags>

#include <optional>

namespace communique {

/// What a person may be in the newsroom. One person may hold several (WORKFLOW.md section 2).
enum class Role {
    PressOfficer = 1,
    Translator = 2,
    Reviser = 4,
    Supervisor = 8,
    Administrator = 16,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// The role's name on the command line and in the journal: "press-officer", …, "admin".
QString roleName(Role role);
std::optional<Role> roleFromName(const QString &name);
/// All roles, in the order they are shown.
const QList<Role> &allRoles();
QStringList roleNames(Roles roles);
/// Nothing if any name is unknown.
std::optional<Roles> rolesFromNames(const QStringList &names);

/// Somebody on the newsroom's roster. Identity is the e-mail address, lower case: a roster never holds two people
/// with one address (WORKFLOW.md S5).
struct Person
{
    PersonId id;
    QString name;
    QString email;
    Roles roles;
    QList<LanguageTag> languages; ///< languages they translate into or revise; empty means all
    QByteArray publicKey; ///< Ed25519 (RFC 8032), 32 bytes
    std::optional<QDateTime> revokedAt; ///< decisions after this instant do not count

    bool has(Role role) const { return roles.testFlag(role); }
    bool worksIn(const LanguageTag &language) const { return languages.isEmpty() || languages.contains(language); }

    bool operator==(const Person &) const = default;
};

/// The newsroom: its people as the signed roster has them.
struct Roster
{
    QString newsroomName;
    QString storeId;
    QByteArray rootKey; ///< Ed25519 public key that signs the roster
    bool isDemo = false;
    QList<Person> people;

    const Person *find(const PersonId &id) const;
    const Person *findByEmail(const QString &email) const;

    bool operator==(const Roster &) const = default;
};

} // namespace communique
