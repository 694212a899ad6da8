#include "people/person_words.h"

#include "desk/wording.h"

namespace communique {

QString dutiesOf(const Person &person)
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (person.has(role))
            roles.append(Wording::role(role));
    }
    QStringList languages;
    for (const LanguageTag &language : person.languages)
        languages.append(Wording::language(language));
    QString words = roles.join(QStringLiteral(", "));
    if (!languages.isEmpty())
        words += QStringLiteral(" · ") + languages.join(QStringLiteral(", "));
    return words;
}

QString mainRoleOf(const Person &person)
{
    for (const Role role : allRoles()) {
        if (person.has(role))
            return Wording::role(role);
    }
    return {};
}

} // namespace communique
