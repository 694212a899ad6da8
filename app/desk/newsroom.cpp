#include "desk/newsroom.h"

#include "desk/checking.h"
#include "quality/checker.h"
#include "storage/dossier_reader.h"
#include "storage/journal_store.h"
#include "storage/store_audit.h"
#include "storage/store_file.h"
#include "trust/sealed_key.h"

namespace communique {

namespace {

/// The store may be newer than the last head seen here, never older.
Outcome checkNotRolledBack(const Connection &connection, const KeyFolder &keys)
{
    const std::optional<JournalHead> known = keys.knownHead();
    if (!known)
        return {};
    const Result<std::optional<JournalHead>> head = journal::head(connection);
    if (!head)
        return head.error();
    const bool older = !*head || (*head)->number < known->number;
    const bool other = !older && (*head)->number == known->number && (*head)->digest != known->digest;
    if (older || other)
        return Error{ErrorCode::RolledBack, connection.fileName(), QStringLiteral("entry %1").arg(known->number)};
    return {};
}

} // namespace

Newsroom::Newsroom(Place place, const Clock &clock, Connection connection, KeyFolder keys, Roster roster)
    : m_place(std::move(place))
    , m_clock(&clock)
    , m_connection(std::move(connection))
    , m_keys(std::move(keys))
    , m_roster(std::move(roster))
    , m_checker(std::make_shared<Checker>())
{ }

Result<Newsroom> Newsroom::open(const Place &place, const Clock &clock, OpenMode mode)
{
    Result<Connection> connection = openStore(place.storeFile, mode);
    if (!connection)
        return connection.error();
    // The store names its own id; which keys and which root belong to it is known by that, outside the store.
    const Result<Roster> claimed = communique::loadRoster(*connection, {});
    if (!claimed)
        return claimed.error();
    Result<KeyFolder> keys = KeyFolder::open(place.keysFolder, claimed->storeId);
    if (!keys)
        return keys.error();
    const Result<Roster> roster = communique::loadRoster(*connection, keys->pinnedRootKey());
    if (!roster)
        return roster.error();
    if (keys->pinnedRootKey().isEmpty()) {
        if (Outcome pinned = keys->pinRootKey(roster->rootKey); !pinned)
            return pinned.error();
    }
    if (Outcome fresh = checkNotRolledBack(*connection, *keys); !fresh)
        return fresh.error();
    return Newsroom(place, clock, *std::move(connection), *std::move(keys), *roster);
}

Outcome Newsroom::refreshRoster()
{
    Result<Roster> roster = communique::loadRoster(m_connection, m_keys.pinnedRootKey());
    if (!roster)
        return roster.error();
    m_roster = *std::move(roster);
    return {};
}

Result<qint64> Newsroom::dataVersion() const
{
    return m_connection.dataVersion();
}

Result<Session> Newsroom::signIn(const PersonId &person, const std::optional<Passphrase> &passphrase) const
{
    const Person *known = m_roster.find(person);
    if (!known)
        return Error{ErrorCode::NotFound, person.toString(), QStringLiteral("person")};
    if (known->revokedAt)
        return Error{ErrorCode::Refused, QStringLiteral("ROLE"), QStringLiteral("your key has been revoked")};
    const Result<QByteArray> sealed = m_keys.loadKey(person);
    if (!sealed)
        return sealed.error();
    Result<SecretKey> key = unseal(*sealed, passphrase);
    if (!key)
        return key.error();
    if (key->publicKey() != known->publicKey)
        return Error{ErrorCode::KeyMissing, known->email, QStringLiteral("the key here is not the one on the roster")};
    return Session{*known, std::make_shared<const SecretKey>(*std::move(key))};
}

Result<KeyProtection> Newsroom::protectionOf(const PersonId &person) const
{
    const Result<QByteArray> sealed = m_keys.loadKey(person);
    if (!sealed)
        return sealed.error();
    const Result<KeyLabel> label = readKeyLabel(*sealed);
    if (!label)
        return label.error();
    return label->protection;
}

Result<Person> Newsroom::findPerson(const QString &text) const
{
    if (const Person *person = m_roster.findByEmail(text))
        return *person;
    if (const Person *person = m_roster.find(PersonId::fromString(text)))
        return *person;
    QList<Person> fitting;
    for (const Person &person : m_roster.people) {
        if (person.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            fitting.append(person);
    }
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, text, QStringLiteral("person")};
    if (fitting.size() > 1)
        return Error{ErrorCode::Ambiguous, text, QStringLiteral("person")};
    return fitting.constFirst();
}

Result<Person> Newsroom::usualPerson() const
{
    if (const Person *last = m_roster.find(m_keys.lastPerson()))
        return *last;
    const QList<PersonId> here = m_keys.people();
    if (here.size() == 1) {
        if (const Person *only = m_roster.find(here.constFirst()))
            return *only;
    }
    return Error{ErrorCode::NotSignedIn, {}, {}};
}

Result<ReleaseId> Newsroom::findRelease(const QString &text) const
{
    const Result<std::optional<ReleaseId>> byReference = journal::findReference(m_connection, text.trimmed());
    if (!byReference)
        return byReference.error();
    if (*byReference)
        return **byReference;
    const Result<QList<ReleaseId>> all = journal::releases(m_connection);
    if (!all)
        return all.error();
    QList<ReleaseId> fitting;
    for (const ReleaseId &id : *all) {
        if (id.toString() == text)
            return id;
        if (text.size() >= 3 && id.toString().startsWith(text))
            fitting.append(id);
    }
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, text, QStringLiteral("release")};
    if (fitting.size() > 1)
        return Error{ErrorCode::Ambiguous, text, QStringLiteral("release")};
    return fitting.constFirst();
}

Result<Dossier> Newsroom::loadDossier(const ReleaseId &release) const
{
    Result<Dossier> dossier = communique::loadDossier(m_connection, release, m_roster);
    if (dossier)
        refreshFindings(*dossier);
    return dossier;
}

void Newsroom::refreshFindings(Dossier &dossier) const
{
    findInDossier(dossier, *m_checker, checkAids());
}

/// The glossary and the directory are read again when the journal says more about them. What cannot be read is told by
/// whoever asks for it; the checks go on with what they had.
std::shared_ptr<const CheckAids> Newsroom::checkAids() const
{
    const Result<qint64> entry = journal::lastAbout(m_connection, {glossarySubject(), directorySubject()});
    if (!entry || *entry == m_aidsEntry)
        return m_aids;
    if (Result<std::shared_ptr<const CheckAids>> aids = loadCheckAids(m_connection)) {
        m_aids = *std::move(aids);
        m_aidsEntry = *entry;
    }
    return m_aids;
}

Outcome Newsroom::checkTrust(const ReleaseId &release) const
{
    return auditRelease(m_connection, release, m_roster.rootKey, m_keys.knownHead());
}

} // namespace communique
