#include "desk/upkeep.h"

#include "desk/act.h"
#include "desk/founding.h"
#include "storage/backup.h"
#include "storage/dossier_reader.h"
#include "storage/store_file.h"

namespace communique {

namespace {

/// What this workstation knows of the store outside it; nothing where the store cannot even name itself.
std::optional<KeyFolder> keysOf(const Place &place, const Connection &connection)
{
    const Result<Roster> claimed = loadRoster(connection, {});
    if (!claimed)
        return std::nullopt;
    Result<KeyFolder> keys = KeyFolder::open(place.keysFolder, claimed->storeId);
    return keys ? std::optional(*std::move(keys)) : std::nullopt;
}

Outcome writeRestored(
    const Place &place, const Clock &clock, const std::optional<Passphrase> &passphrase, const Digest &formerHead)
{
    Result<Newsroom> newsroom = Newsroom::open(place, clock);
    if (!newsroom)
        return newsroom.error();
    const Result<Session> root = openRoot(*newsroom, passphrase);
    if (!root)
        return root.error();
    return recordRestore(*newsroom, *root, formerHead);
}

} // namespace

Result<AuditReport> auditPlace(const Place &place, const AuditProgress &progress)
{
    const Result<Connection> connection = openStore(place.storeFile, OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const std::optional<KeyFolder> keys = keysOf(place, *connection);
    return auditStore(
        *connection, keys ? keys->pinnedRootKey() : QByteArray(), keys ? keys->knownHead() : std::nullopt, progress);
}

Outcome restoreStore(
    const Place &place, const Clock &clock, const QString &backupFile, const std::optional<Passphrase> &rootPassphrase)
{
    const Result<Connection> backup = openStore(backupFile, OpenMode::ReadOnly);
    if (!backup)
        return backup.error();
    const Result<Roster> roster = loadRoster(*backup, {});
    if (!roster)
        return roster.error();
    Result<KeyFolder> keys = KeyFolder::open(place.keysFolder, roster->storeId);
    if (!keys)
        return keys.error();
    if (!keys->pinnedRootKey().isEmpty() && keys->pinnedRootKey() != roster->rootKey)
        return Error{ErrorCode::Damaged, backupFile, QStringLiteral("signed by another root key")};
    const Result<std::optional<JournalHead>> head = journal::head(*backup);
    if (!head || !*head)
        return head ? Error{ErrorCode::NotAStore, backupFile, {}} : head.error();
    const Digest former = keys->knownHead() ? keys->knownHead()->digest : (*head)->digest;
    if (Outcome put = restoreBackup(backupFile, place.storeFile); !put)
        return put;
    if (Outcome reset = keys->resetHead(**head); !reset)
        return reset;
    return writeRestored(place, clock, rootPassphrase, former);
}

} // namespace communique
