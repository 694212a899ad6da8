#pragma once

#include "storage/connection.h"

namespace communique {

/// Writes a whole, opened and checked copy of the store by VACUUM INTO, mode 0600. Refuses to overwrite a file.
Outcome backUp(const Connection &connection, const QString &toFile);

/// Puts the backup in place of the store, whole or not at all; what was there stays beside it under a dated name.
/// Refuses a file that is not a sound store. The caller then writes StoreRestored with the former head.
Outcome restoreBackup(const QString &fromFile, const QString &storeFile);

/// The daily backup beside the store ("NAME.backups/2026-11-24.communique"), if today's is missing; those older than 14
/// days are removed.
Outcome ensureDailyBackup(const Connection &connection, const QDate &today);

} // namespace communique
