#pragma once

#include "storage/journal_audit.h"

namespace communique {

/// Derives every row of release_summary, edition_text and edition_index anew and compares it, byte for byte.
Outcome auditProjections(AuditRun &run, const JournalFacts &facts);

} // namespace communique
