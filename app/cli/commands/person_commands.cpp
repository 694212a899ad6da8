#include "cli/command.h"
#include "desk/founding.h"

namespace communique {

namespace {

Result<Roles> rolesOf(const Invocation &call)
{
    QStringList names;
    for (const QString &value : call.options.value(QStringLiteral("role")))
        names += value.split(u',', Qt::SkipEmptyParts);
    const std::optional<Roles> roles = rolesFromNames(names);
    if (!roles || names.isEmpty())
        return Error{ErrorCode::Usage, names.join(u','),
            QStringLiteral("--role is one or more of press-officer, translator, reviser, supervisor, admin")};
    return *roles;
}

Result<QList<LanguageTag>> languagesOf(const Invocation &call)
{
    QList<LanguageTag> languages;
    for (const QString &code : call.value(QStringLiteral("languages")).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(code);
        if (!tag)
            return Error{ErrorCode::Usage, code, QStringLiteral("“%1” is no language").arg(code)};
        languages.append(*tag);
    }
    return languages;
}

Result<Session> rootOf(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return room.error();
    if (Result<Session> unprotected = openRoot(**room, std::nullopt); unprotected)
        return unprotected;
    const Result<std::optional<Passphrase>> words
        = call.passphrase(QStringLiteral("Passphrase of the newsroom's root key:"));
    if (!words)
        return words.error();
    return openRoot(**room, *words);
}

QJsonObject personJson(const Person &person)
{
    QJsonArray languages;
    for (const LanguageTag &tag : person.languages)
        languages.append(tag.code());
    return QJsonObject{{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("name"), person.name},
        {QStringLiteral("email"), person.email}, {QStringLiteral("languages"), languages},
        {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(person.roles))},
        {QStringLiteral("revoked"), person.revokedAt.has_value()}};
}

int add(Invocation &call)
{
    const Result<Roles> roles = rolesOf(call);
    if (!roles)
        return call.console().fail(roles.error());
    const Result<QList<LanguageTag>> languages = languagesOf(call);
    if (!languages)
        return call.console().fail(languages.error());
    const Result<Session> root = rootOf(call);
    if (!root)
        return call.console().fail(root.error());
    const Result<std::optional<Passphrase>> words
        = call.passphrase(QStringLiteral("A passphrase for %1's key:").arg(call.argument(0)));
    if (!words)
        return call.console().fail(words.error());
    const Result<Person> person = enrolPerson(**call.newsroom(), *root,
        NewPerson{call.argument(0), call.value(QStringLiteral("email")), *roles, *languages}, *words);
    if (!person)
        return call.console().fail(person.error());
    if (!*words)
        call.console().note(QStringLiteral("no passphrase was given, so the key is protected by its file mode alone"));
    call.console().line(person->id.toString());
    call.console().json(personJson(*person));
    return Done;
}

int list(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    QJsonArray people;
    for (const Person &person : (*room)->roster().people) {
        people.append(personJson(person));
        call.console().line(
            QStringLiteral("%1  %2 <%3>  %4%5")
                .arg(person.id.toString(), person.name, person.email, roleNames(person.roles).join(u','),
                    person.revokedAt ? QStringLiteral("  (revoked)") : QString()));
    }
    call.console().json(people);
    return Done;
}

int changeRoles(Invocation &call)
{
    const Result<Roles> roles = rolesOf(call);
    if (!roles)
        return call.console().fail(roles.error());
    const Result<QList<LanguageTag>> languages = languagesOf(call);
    if (!languages)
        return call.console().fail(languages.error());
    const Result<Session> root = rootOf(call);
    if (!root)
        return call.console().fail(root.error());
    Newsroom &room = **call.newsroom();
    const Result<Person> person = room.findPerson(call.argument(0));
    if (!person)
        return call.console().fail(person.error());
    const bool keepsLanguages = !call.has(QStringLiteral("languages"));
    const Outcome set = setRoles(room, *root, person->id, *roles, keepsLanguages ? person->languages : *languages);
    return set ? Done : call.console().fail(set.error());
}

int revoke(Invocation &call)
{
    const Result<Session> root = rootOf(call);
    if (!root)
        return call.console().fail(root.error());
    Newsroom &room = **call.newsroom();
    const Result<Person> person = room.findPerson(call.argument(0));
    if (!person)
        return call.console().fail(person.error());
    const Outcome revoked = revokePerson(room, *root, person->id, call.value(QStringLiteral("reason")));
    return revoked ? Done : call.console().fail(revoked.error());
}

const Option roleOption{QStringLiteral("role"), QStringLiteral("ROLES"),
    QStringLiteral("press-officer, translator, reviser, supervisor, admin; several with commas")};
const Option languagesOption{QStringLiteral("languages"), QStringLiteral("TAGS"),
    QStringLiteral("fr,ar: the languages they work in; all without it")};

} // namespace

Command personAddCommand()
{
    Command command;
    command.name = QStringLiteral("person add");
    command.arguments = QStringLiteral("NAME");
    command.summary = QStringLiteral("Put somebody on the roster, with a key of their own");
    command.help = QStringLiteral(
        "The root key signs it. An address stands for one person only.\n"
        "Example: communiquectl person add \"Ana Silva\" --email ana@example.org --role translator --languages es");
    command.minimum = command.maximum = 1;
    command.options = {{QStringLiteral("email"), QStringLiteral("E"), QStringLiteral("their e-mail address")},
        roleOption, languagesOption};
    command.run = add;
    return command;
}

Command personListCommand()
{
    Command command;
    command.name = QStringLiteral("person list");
    command.summary = QStringLiteral("List the people of the newsroom");
    command.help = QStringLiteral("Id, name, address and roles, one person a line.");
    command.run = list;
    return command;
}

Command personRolesCommand()
{
    Command command;
    command.name = QStringLiteral("person roles");
    command.arguments = QStringLiteral("PERSON");
    command.summary = QStringLiteral("Give somebody exactly these roles");
    command.help = QStringLiteral("The root key signs it; every supervisor can see it in the journal.");
    command.minimum = command.maximum = 1;
    command.options = {roleOption, languagesOption};
    command.run = changeRoles;
    return command;
}

Command personRevokeCommand()
{
    Command command;
    command.name = QStringLiteral("person revoke");
    command.arguments = QStringLiteral("PERSON");
    command.summary = QStringLiteral("Take somebody's key out of use");
    command.help = QStringLiteral("What they decided before stays; nothing after this moment counts.");
    command.minimum = command.maximum = 1;
    command.options = {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal")}};
    command.run = revoke;
    return command;
}

} // namespace communique
