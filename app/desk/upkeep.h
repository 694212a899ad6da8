#pragma once

#include "desk/newsroom.h"
#include "storage/store_audit.h"

namespace communique {

/// Verifies a store whole, whatever state it is in: also one that Newsroom::open() refuses is looked at and reported.
/// Errors only where the file itself cannot be read.
Result<AuditReport> auditPlace(const Place &place, const AuditProgress &progress = {});

/// Puts a backup in the store's place and writes into its journal what it was restored from; the root key signs that.
/// The store that was there stays beside it under a dated name.
Outcome restoreStore(
    const Place &place, const Clock &clock, const QString &backupFile, const std::optional<Passphrase> &rootPassphrase);

} // namespace communique
