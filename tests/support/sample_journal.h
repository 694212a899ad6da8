#pragma once

#include "trust/journal_chain.h"

#include <map>

namespace communique {

/// A newsroom in memory that writes a true journal, entry by entry, for tests of what reads it.
class SampleJournal
{
public:
    explicit SampleJournal(const QString &storeId = QStringLiteral("store-a"))
        : m_storeId(storeId)
        , m_time(QDate(2022, 2, 16), QTime(9, 0), Qt::UTC)
    {
        m_keys.emplace(rootActor(), SecretKey::generate());
        write(rootActor(), NewsroomFounded{QStringLiteral("Sample"), storeId, keyOf(rootActor()).publicKey(), false});
    }

    static PersonId id(const char *text) { return PersonId::fromString(QString::fromLatin1(text)); }

    /// Makes a key for the person and enrols them.
    const JournalEntry &enrol(const PersonId &person, Roles roles)
    {
        m_keys.insert_or_assign(person, SecretKey::generate());
        return write(rootActor(), PersonEnrolled{personOf(person, roles)});
    }

    /// A person as enrol() enters them.
    Person personOf(const PersonId &person, Roles roles) const
    {
        Person entered;
        entered.id = person;
        entered.name = person.toString();
        entered.email = person.toString() + QStringLiteral("@example.org");
        entered.roles = roles;
        entered.publicKey = keyOf(person).publicKey();
        return entered;
    }

    /// Appends an entry that is true in every respect but, perhaps, that its actor may not write it.
    const JournalEntry &write(const PersonId &actor, const Event &event)
    {
        m_time = m_time.addSecs(1);
        JournalEntry entry;
        entry.origin = m_storeId;
        entry.number = m_entries.size() + 1;
        entry.time = m_time;
        entry.actor = actor;
        entry.subject = isRosterEvent(event) ? QStringLiteral("newsroom") : QStringLiteral("r1");
        entry.event = event;
        entry.previous = m_entries.isEmpty() ? Digest() : m_entries.last().digest;
        signEntry(entry, keyOf(actor));
        m_entries.append(entry);
        return m_entries.last();
    }

    const SecretKey &keyOf(const PersonId &person) const { return m_keys.at(person); }
    void giveKey(const PersonId &person) { m_keys.insert_or_assign(person, SecretKey::generate()); }
    const QList<JournalEntry> &entries() const { return m_entries; }
    const QByteArray &rootKey() const { return keyOf(rootActor()).publicKey(); }

private:
    QString m_storeId;
    QDateTime m_time;
    std::map<PersonId, SecretKey> m_keys;
    QList<JournalEntry> m_entries;
};

} // namespace communique
