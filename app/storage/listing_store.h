#pragma once

#include "model/dossier.h"
#include "storage/transaction.h"
#include "workflow/summary.h"

namespace communique::listing {

/// Brings everything that lists and searches show of a release up to date with its dossier, in the transaction that
/// changed it: its summary row, and the text and index of each edition's head.
Outcome update(Transaction &transaction, const Dossier &dossier);

/// update() for every release. Due in the transaction that changed the roster, since approvals hang on it.
/// \a progress is told done and total; returning false ends it (Refused).
Outcome updateAll(Transaction &transaction, const Roster &roster,
    const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// The row of release_summary, in the order of summaryColumns().
QVariantList summaryRow(const Dossier &dossier, qint64 createdNumber);
QString summaryColumns();
/// The journal number of the entry that created the release; 0 for none.
Result<qint64> createdNumber(const Connection &connection, const ReleaseId &release);

/// Releases with work to do, the most recently changed first.
Result<QList<ReleaseSummary>> open(const Connection &connection);
/// Releases that are out or closed, the most recently published first.
Result<QList<ReleaseSummary>> closed(const Connection &connection, int limit, int offset = 0);
/// All of them, newest first; for lists with paging.
Result<QList<ReleaseSummary>> all(const Connection &connection, int limit, int offset = 0);
struct Counts
{
    int open = 0;
    int all = 0;
};
Result<Counts> counts(const Connection &connection);
/// The highest number used in references that begin with \a prefix ("R-2026-"); 0 for none.
Result<int> highestReference(const Connection &connection, const QString &prefix);

} // namespace communique::listing
