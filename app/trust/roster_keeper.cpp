#include "trust/roster_keeper.h"

#include "trust/journal_chain.h"

#include <algorithm>
#include <utility>

namespace communique {

namespace {

constexpr qsizetype keySize = 32;

Error damaged(const JournalEntry &entry, const QString &reason)
{
    return {ErrorCode::Damaged, QString::number(entry.number), reason};
}

bool isAddress(const QString &email)
{
    return email.contains(u'@') && email == email.trimmed().toLower();
}

} // namespace

RosterKeeper::RosterKeeper(QByteArray pinnedRootKey)
    : m_pinnedRootKey(std::move(pinnedRootKey))
{ }

RosterKeeper RosterKeeper::resumedFrom(const Roster &roster)
{
    RosterKeeper keeper(roster.rootKey);
    keeper.m_roster = roster;
    return keeper;
}

Outcome RosterKeeper::apply(const JournalEntry &entry)
{
    if (!isFounded())
        return found(entry);
    if (const Outcome actor = checkActor(entry); !actor)
        return actor;
    if (!isRosterEvent(entry.event))
        return {};
    const QString refusal = std::visit([&](const auto &event) { return fold(event, entry.time); }, entry.event);
    return refusal.isEmpty() ? Outcome() : damaged(entry, refusal);
}

Roles RosterKeeper::rolesOf(const PersonId &person) const
{
    const Person *found = m_roster.find(person);
    return found && !found->revokedAt ? found->roles : Roles();
}

Outcome RosterKeeper::found(const JournalEntry &entry)
{
    const auto *founding = std::get_if<NewsroomFounded>(&entry.event);
    if (!founding)
        return damaged(entry, QStringLiteral("the journal does not begin with the founding of a newsroom"));
    if (!m_pinnedRootKey.isEmpty() && founding->rootKey != m_pinnedRootKey)
        return damaged(entry, QStringLiteral("the root key is not the one this workstation knows"));
    if (founding->storeId.isEmpty() || entry.origin != founding->storeId)
        return damaged(entry, QStringLiteral("the founding was written in another store"));
    if (entry.actor != rootActor() || !isSignedBy(entry, founding->rootKey))
        return damaged(entry, QStringLiteral("the founding is not signed by the root key it names"));
    m_roster = {founding->name, founding->storeId, founding->rootKey, founding->isDemo, {}};
    return {};
}

Outcome RosterKeeper::checkActor(const JournalEntry &entry) const
{
    const bool isRoot = entry.actor == rootActor();
    if (isRoot != isRosterEvent(entry.event))
        return damaged(entry,
            isRoot ? QStringLiteral("the root key signs nothing but the roster")
                   : QStringLiteral("only the root key changes the roster"));
    const Person *person = m_roster.find(entry.actor);
    if (!isRoot && !person)
        return damaged(entry, QStringLiteral("the actor is not on the roster"));
    if (!isRoot && person->revokedAt)
        return damaged(entry, QStringLiteral("the actor had been revoked"));
    if (!isSignedBy(entry, isRoot ? m_roster.rootKey : person->publicKey))
        return damaged(entry, QStringLiteral("digest or signature does not hold"));
    return {};
}

// Each fold() returns why it refuses, or nothing.

QString RosterKeeper::fold(const PersonEnrolled &event, const QDateTime &)
{
    const Person &person = event.person;
    if (person.id.isEmpty() || person.id == rootActor() || m_roster.find(person.id))
        return QStringLiteral("the person's id is taken");
    if (!isAddress(person.email))
        return QStringLiteral("the address is not one, or not in lower case");
    if (m_roster.findByEmail(person.email))
        return QStringLiteral("the address is on the roster already");
    const auto hasKey = [&person](const Person &other) { return other.publicKey == person.publicKey; };
    if (person.publicKey.size() != keySize || std::any_of(m_roster.people.cbegin(), m_roster.people.cend(), hasKey))
        return QStringLiteral("the public key is not one, or another person's");
    m_roster.people.append(person);
    m_roster.people.last().revokedAt.reset();
    return {};
}

QString RosterKeeper::fold(const RolesSet &event, const QDateTime &)
{
    Person *person = standing(event.person);
    if (!person)
        return QStringLiteral("roles are set for somebody who is not on the roster");
    person->roles = event.roles;
    person->languages = event.languages;
    return {};
}

QString RosterKeeper::fold(const PersonRevoked &event, const QDateTime &time)
{
    Person *person = standing(event.person);
    if (!person)
        return QStringLiteral("somebody is revoked who is not on the roster");
    person->revokedAt = time;
    return {};
}

QString RosterKeeper::fold(const StoreRestored &event, const QDateTime &)
{
    return event.formerHead.isEmpty() ? QStringLiteral("a restored store does not name its former head") : QString();
}

template <typename Other> QString RosterKeeper::fold(const Other &, const QDateTime &)
{
    return QStringLiteral("a newsroom is founded once");
}

Person *RosterKeeper::standing(const PersonId &id)
{
    const auto found = std::find_if(m_roster.people.begin(), m_roster.people.end(),
        [&id](const Person &person) { return person.id == id && !person.revokedAt; });
    return found == m_roster.people.end() ? nullptr : &*found;
}

} // namespace communique
