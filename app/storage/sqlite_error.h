#pragma once

#include "base/result.h"

struct sqlite3;

namespace communique {

/// What SQLite last complained about on that handle, as our Error.
Error sqliteError(sqlite3 *handle, const QString &fileName);

/// Runs statements that return nothing, one after the other.
Outcome runScript(sqlite3 *handle, const QByteArray &sql, const QString &fileName);

} // namespace communique
