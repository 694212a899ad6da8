#pragma once

#include "model/journal_entry.h"
#include "storage/transaction.h"
#include "trust/chain_verifier.h"
#include "trust/secret_key.h"

#include <functional>

namespace communique {

/// What is to be written: the rest of the entry follows from the journal.
struct PendingEntry
{
    PersonId actor;
    QString subject;
    Event event;
    QDateTime time; ///< put forward to the last entry's time where the clock is behind
};

/// The append-only journal table. Rows cannot be updated or deleted: triggers refuse it, and every reader of trust
/// notices it.
namespace journal {

/// Chains, signs and inserts one entry; returns it complete.
Result<JournalEntry> append(Transaction &transaction, const PendingEntry &pending, const SecretKey &key);

/// The entries of one subject, oldest first, with a number above \a after.
Result<QList<JournalEntry>> entriesOf(const Connection &connection, const QString &subject, qint64 after = 0);

/// The number of the newest entry of those subjects; 0 where there is none. What was derived from them is up to date as
/// long as it stays the same.
Result<qint64> lastAbout(const Connection &connection, const QStringList &subjects);

/// Visits all entries of all origins in order, without holding them; the visitor ends the walk by an Error.
Outcome forEach(const Connection &connection, const std::function<Outcome(const JournalEntry &)> &visit);

/// The end of the store's own origin; nothing while the journal is empty.
Result<std::optional<JournalHead>> head(const Connection &connection);

/// The number of entries and the highest number agree: none is missing (Damaged otherwise).
Outcome checkComplete(const Connection &connection);

/// The ids of all releases, oldest first.
Result<QList<ReleaseId>> releases(const Connection &connection);

/// Which release carries a reference ("R-2022-041").
Result<std::optional<ReleaseId>> findReference(const Connection &connection, const QString &reference);

} // namespace journal

} // namespace communique
