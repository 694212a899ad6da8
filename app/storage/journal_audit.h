#pragma once

#include "model/person.h"
#include "storage/audit_run.h"

#include <QHash>
#include <QSet>

namespace communique {

/// What a journal says must be in the store beside it.
struct JournalFacts
{
    bool isWhole = true; ///< every entry is true; otherwise the rest is what was said before the first that is not
    Roster roster;
    QList<ReleaseId> releases; ///< oldest first
    QHash<ReleaseId, qint64> createdNumbers;
    QSet<Digest> contents; ///< blobs that are the words of an edition
    QSet<Digest> documents; ///< blobs that are anything else
    QSet<Digest> optional; ///< may be kept, need not be
};

/// Takes what one event names into account.
void addFacts(JournalFacts &facts, const JournalEntry &entry);

/// Reads the whole journal: chain, digests, signatures, roles, gaps; and whether \a known is in it.
Outcome auditJournal(
    AuditRun &run, const QByteArray &rootKey, const std::optional<JournalHead> &known, JournalFacts &facts);

} // namespace communique
