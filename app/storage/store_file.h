#pragma once

#include "storage/connection.h"
#include "storage/file_system.h"

namespace communique {

/// A store on disk: one SQLite file, mode 0600, with our application id and the schema version as user version.
///
/// createStore() refuses a file that exists (CannotWrite). openStore() looks before it touches, and changes nothing
/// when it refuses: NotFound; NotAStore (not SQLite, or another application's); NetworkFileSystem (NFS, SMB, FUSE);
/// NewerVersion (only for ReadWrite: a newer store opens ReadOnly); Damaged (quick_check, after a crash or where it is
/// quick); ReadOnly; CannotRead; DiskFull. An older schema is migrated in one transaction after a verified backup
/// beside the store; that takes a ReadWrite opening (ReadOnly otherwise).
Result<Connection> createStore(const QString &fileName, const FileSystemProbe &probe = fileSystemType);
Result<Connection> openStore(const QString &fileName, OpenMode mode, const FileSystemProbe &probe = fileSystemType);

/// Read-only and as it is, whatever schema it has: for backups, which are from before a migration. Errors as
/// openStore().
Result<Connection> openStoreOfAnyVersion(const QString &fileName);

/// Brings an open store to the version that \a scripts make, as openStore() does. Does nothing where it is there.
Outcome ensureSchema(Connection &connection, const QList<QByteArray> &scripts);

/// SQLite's check of the file's structure; Damaged with what it found first. \a pragma is `quick_check` or
/// `integrity_check`.
Outcome checkStructure(const Connection &connection, const QString &pragma);

/// The schema this program writes.
int currentSchemaVersion();

/// Bytes free where the store lies; a warning is due below lowSpaceLimit.
qint64 freeSpace(const QString &fileName);
inline constexpr qint64 lowSpaceLimit = 200LL * 1024 * 1024;

} // namespace communique
