#pragma once

#include "storage/transaction.h"

namespace communique {

/// The numbered scripts of storage/migrations, in order: the first makes a store out of nothing, each later one turns a
/// store of the version before into the next. Never edited once released.
const QList<QByteArray> &migrationScripts();

/// Runs the scripts behind \a fromVersion and sets the version to the number of scripts.
Outcome migrate(Transaction &transaction, const QList<QByteArray> &scripts, int fromVersion);

/// What `PRAGMA user_version` says.
Result<int> schemaVersion(const Connection &connection);

} // namespace communique
