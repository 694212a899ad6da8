#pragma once

#include "storage/audit_run.h"

namespace communique {

/// SQLite's own check of the file, and whether tables, indexes, triggers and views are exactly those that our
/// migrations make.
Outcome auditSchema(AuditRun &run);

} // namespace communique
