#pragma once

#include "storage/connection.h"

namespace communique {

/// A store on disk: one SQLite file, mode 0600, with our application id and the schema version as user version.
///
/// createStore() refuses a file that exists. openStore() looks before it touches, and changes nothing when it refuses:
/// NotFound; NotAStore (not SQLite, or another application's); NetworkFileSystem (NFS, SMB, FUSE); NewerVersion (only
/// for ReadWrite: a newer store opens ReadOnly); Damaged (quick_check, after a crash); ReadOnly; CannotRead; DiskFull.
/// An older schema is migrated in one transaction after a verified backup beside the store.
Result<Connection> createStore(const QString &fileName);
Result<Connection> openStore(const QString &fileName, OpenMode mode);

/// The schema this program writes.
int currentSchemaVersion();

/// Bytes free where the store lies; a warning is due below lowSpaceLimit.
qint64 freeSpace(const QString &fileName);
inline constexpr qint64 lowSpaceLimit = 200LL * 1024 * 1024;

} // namespace communique
