#pragma once

#include "model/journal_entry.h"
#include "storage/connection.h"

namespace communique {

/// The columns that entryFromRow() reads, in its order, for a SELECT.
QString journalColumns();

/// The entry a row of the journal tells. Damaged, with the number as subject, if a column is not spelled exactly as it
/// is written: no two different rows may read the same. Says nothing about chain and signature.
Result<JournalEntry> entryFromRow(const QSqlQuery &row);

} // namespace communique
