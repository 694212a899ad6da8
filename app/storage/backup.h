#pragma once

#include "storage/connection.h"

#include <QDate>

namespace communique {

/// Writes a whole, opened and checked copy of the store by VACUUM INTO, mode 0600, making its folder (0700) where it is
/// missing. Refuses to overwrite a file (CannotWrite).
Outcome backUp(const Connection &connection, const QString &toFile);

/// Puts the backup in place of the store, whole or not at all; what was there stays beside it under a dated name.
/// Refuses a file that is not a sound store, and a store that is open anywhere (Busy). The caller then writes
/// StoreRestored with the former head.
Outcome restoreBackup(const QString &fromFile, const QString &storeFile);

/// The daily backup beside the store ("NAME.backups/2026-11-24.communique"), if today's is missing and no other process
/// is making it; those older than 14 days are then removed.
Outcome ensureDailyBackup(const Connection &connection, const QDate &today);

/// Where backups of that store lie: "NAME.backups" beside "NAME.communique".
QString backupFolder(const QString &storeFile);

} // namespace communique
