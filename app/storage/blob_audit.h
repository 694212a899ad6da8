#pragma once

#include "model/content.h"
#include "storage/journal_audit.h"

namespace communique {

/// Digests every blob anew, and compares which there are with what \a facts and the drafts name.
Outcome auditBlobs(AuditRun &run, const JournalFacts &facts);

/// Whether the drafts are signed by their authors and all there.
Outcome auditDrafts(AuditRun &run, JournalFacts &facts);

/// The pictures that words show.
QSet<Digest> assetsOf(const Content &content);

} // namespace communique
