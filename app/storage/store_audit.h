#pragma once

#include "model/person.h"
#include "storage/journal_store.h"

#include <functional>

namespace communique {

/// One thing that is not as it was signed.
struct AuditFinding
{
    QString place; ///< "journal 17", "blob 3fa…", "release_summary r-…", "schema journal"
    /// A key for desk/wording: "row-altered", "row-missing" (of drafts also: put back to an older state), "row-extra",
    /// "chain-broken", "signature-wrong", "not-entitled" (the actor was not on the roster or held no role for it),
    /// "rolled-back", "schema-altered", "structure-damaged" (SQLite's own check).
    QString what;

    bool operator==(const AuditFinding &) const = default;
};

struct AuditReport
{
    QList<AuditFinding> findings;
    qint64 entries = 0;
    qint64 blobs = 0;
    qint64 releases = 0;
    JournalHead head;
};

/// Called now and then with done and total; returning false cancels (Refused, "CANCELLED").
using AuditProgress = std::function<bool(qint64 done, qint64 total)>;

/// Replays the whole journal and compares everything with it: chain, signatures, roles, gaps, every blob's digest,
/// blobs that nothing names or that are missing, drafts' signatures, each projected row, the schema's text, SQLite's
/// own integrity check. \a rootKey is the pinned one; \a known the last head this workstation has seen (nothing: none).
Result<AuditReport> auditStore(const Connection &connection, const QByteArray &rootKey,
    const std::optional<JournalHead> &known, const AuditProgress &progress = {});

/// What an approval or a publication rests on: every entry of the release and of the roster with its signature, the
/// words it names, that no entry is missing, and that the store is not older than \a known. Damaged or RolledBack.
Outcome auditRelease(const Connection &connection, const ReleaseId &release, const QByteArray &rootKey,
    const std::optional<JournalHead> &known);

/// Writes all projections anew from the journal.
Outcome rebuildProjections(Connection &connection, const QByteArray &rootKey, const AuditProgress &progress = {});

} // namespace communique
