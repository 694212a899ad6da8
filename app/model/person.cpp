#include "model/person.h"

#include <algorithm>

namespace communique {

namespace {

struct RoleEntry
{
    Role role;
    QLatin1StringView name;
};
constexpr RoleEntry entries[] = {
    {Role::PressOfficer, QLatin1StringView("press-officer")},
    {Role::Translator, QLatin1StringView("translator")},
    {Role::Reviser, QLatin1StringView("reviser")},
    {Role::Supervisor, QLatin1StringView("supervisor")},
    {Role::Administrator, QLatin1StringView("admin")},
};

} // namespace

QString roleName(Role role)
{
    for (const RoleEntry &entry : entries) {
        if (entry.role == role)
            return entry.name;
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const RoleEntry &entry : entries) {
        if (entry.name == name)
            return entry.role;
    }
    return std::nullopt;
}

const QList<Role> &allRoles()
{
    static const QList<Role> all{
        Role::PressOfficer, Role::Translator, Role::Reviser, Role::Supervisor, Role::Administrator};
    return all;
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            names.append(roleName(role));
    }
    return names;
}

std::optional<Roles> rolesFromNames(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        const std::optional<Role> role = roleFromName(name.trimmed());
        if (!role)
            return std::nullopt;
        roles |= *role;
    }
    return roles;
}

const Person *Roster::find(const PersonId &id) const
{
    const auto found = std::find_if(people.cbegin(), people.cend(), [&id](const Person &p) { return p.id == id; });
    return found == people.cend() ? nullptr : &*found;
}

const Person *Roster::findByEmail(const QString &email) const
{
    const QString lower = email.trimmed().toLower();
    const auto found
        = std::find_if(people.cbegin(), people.cend(), [&lower](const Person &p) { return p.email == lower; });
    return found == people.cend() ? nullptr : &*found;
}

} // namespace communique
