#include "desk/founding.h"

#include "desk/act.h"
#include "storage/journal_store.h"
#include "storage/listing_store.h"
#include "storage/store_file.h"
#include "trust/sealed_key.h"

#include <QFile>
#include <QRegularExpression>

namespace communique {

namespace {

const QString newsroomSubject = QStringLiteral("newsroom");

Outcome bringListsUpToDate(Transaction &transaction, Newsroom &newsroom, const Event &event)
{
    if (!std::holds_alternative<RolesSet>(event) && !std::holds_alternative<PersonRevoked>(event))
        return {};
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh;
    return listing::updateAll(transaction, newsroom.roster());
}

Outcome writeRosterEvent(Newsroom &newsroom, const Session &root, const Event &event)
{
    Result<Transaction> transaction = Transaction::begin(newsroom.connection());
    if (!transaction)
        return transaction.error();
    const Result<JournalEntry> entry = journal::append(
        *transaction, PendingEntry{rootActor(), newsroomSubject, event, newsroom.clock().now()}, *root.key);
    if (!entry)
        return entry.error();
    // Whether an approval stands depends on who held which role: what lists show may have changed.
    if (Outcome listed = bringListsUpToDate(*transaction, newsroom, event); !listed)
        return listed;
    if (Outcome committed = transaction->commit(); !committed)
        return committed;
    if (Outcome remembered = rememberHead(newsroom); !remembered)
        return remembered;
    return newsroom.refreshRoster();
}

KeyStrength strengthFor(const Roster &roster)
{
    return roster.isDemo ? KeyStrength::Interactive : KeyStrength::Moderate;
}

} // namespace

Outcome checkNewPerson(const Roster &roster, const NewPerson &person)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@<>\"]+@[^\\s@<>\"]+$"));
    if (person.name.trimmed().isEmpty())
        return Error{ErrorCode::Usage, person.name, QStringLiteral("a person needs a name")};
    if (!address.match(person.email.trimmed()).hasMatch())
        return Error{ErrorCode::Usage, person.email, QStringLiteral("not an e-mail address")};
    if (!person.roles)
        return Error{ErrorCode::Usage, person.name, QStringLiteral("a person needs at least one role")};
    if (roster.findByEmail(person.email))
        return Error{
            ErrorCode::Refused, QStringLiteral("EYES"), QStringLiteral("somebody else has this e-mail address")};
    return {};
}

Result<Newsroom> foundNewsroom(const Place &place, const Clock &clock, const QString &name, NewsroomKind kind,
    const std::optional<Passphrase> &rootPassphrase)
{
    // Before any key is made: what exists stays alone.
    if (QFile::exists(place.storeFile))
        return Error{ErrorCode::CannotWrite, place.storeFile, QStringLiteral("a file of that name exists")};
    const QString storeId = newIdText();
    const SecretKey root = SecretKey::generate();
    Result<KeyFolder> keys = KeyFolder::open(place.keysFolder, storeId);
    if (!keys)
        return keys.error();
    const KeyStrength strength = kind == NewsroomKind::Demo ? KeyStrength::Interactive : KeyStrength::Sensitive;
    const Result<QByteArray> sealed = seal(root, rootActor(), rootPassphrase, strength);
    if (!sealed)
        return sealed.error();
    if (Outcome kept = keys->keepKey(rootActor(), *sealed); !kept)
        return kept.error();
    if (Outcome pinned = keys->pinRootKey(root.publicKey()); !pinned)
        return pinned.error();
    Result<Connection> connection = createStore(place.storeFile);
    if (!connection)
        return connection.error();
    const NewsroomFounded founding{name, storeId, root.publicKey(), kind == NewsroomKind::Demo};
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    const Result<JournalEntry> entry
        = journal::append(*transaction, PendingEntry{rootActor(), newsroomSubject, founding, clock.now()}, root);
    if (!entry)
        return entry.error();
    if (Outcome committed = transaction->commit(); !committed)
        return committed.error();
    return Newsroom::open(place, clock);
}

Result<Session> openRoot(const Newsroom &newsroom, const std::optional<Passphrase> &passphrase)
{
    const Result<QByteArray> sealed = newsroom.keys().loadKey(rootActor());
    if (!sealed)
        return sealed.error();
    Result<SecretKey> key = unseal(*sealed, passphrase);
    if (!key)
        return key.error();
    Person root;
    root.id = rootActor();
    root.publicKey = key->publicKey();
    return Session{root, std::make_shared<const SecretKey>(*std::move(key))};
}

Result<Person> enrolPerson(
    Newsroom &newsroom, const Session &root, const NewPerson &person, const std::optional<Passphrase> &passphrase)
{
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh.error();
    if (Outcome fine = checkNewPerson(newsroom.roster(), person); !fine)
        return fine.error();
    const SecretKey key = SecretKey::generate();
    const Person enrolled{newId<PersonId>(), person.name.trimmed(), person.email.trimmed().toLower(), person.roles,
        person.languages, key.publicKey(), std::nullopt};
    const Result<QByteArray> sealed = seal(key, enrolled.id, passphrase, strengthFor(newsroom.roster()));
    if (!sealed)
        return sealed.error();
    if (Outcome kept = newsroom.keys().keepKey(enrolled.id, *sealed); !kept)
        return kept.error();
    if (Outcome written = writeRosterEvent(newsroom, root, PersonEnrolled{enrolled}); !written)
        return written.error();
    return enrolled;
}

Outcome setRoles(
    Newsroom &newsroom, const Session &root, const PersonId &person, Roles roles, const QList<LanguageTag> &languages)
{
    if (!roles)
        return Error{ErrorCode::Usage, person.toString(), QStringLiteral("a person needs at least one role")};
    return writeRosterEvent(newsroom, root, RolesSet{person, roles, languages});
}

Outcome revokePerson(Newsroom &newsroom, const Session &root, const PersonId &person, const QString &reason)
{
    return writeRosterEvent(newsroom, root, PersonRevoked{person, reason});
}

Outcome recordRestore(Newsroom &newsroom, const Session &root, const Digest &formerHead)
{
    return writeRosterEvent(newsroom, root, StoreRestored{formerHead});
}

} // namespace communique
