#pragma once

#include "model/journal_entry.h"
#include "storage/audit_run.h"
#include "storage/transaction.h"

namespace communique::lexicon_rows {

// What glossary and directory have in common below: a table of ids and bodies, each body the payload of the last entry
// that recorded it.

/// Brings the tables up to date with an entry just written; nothing for an entry about anything else.
Outcome apply(Transaction &transaction, const JournalEntry &entry);

/// Makes both tables anew from the journal.
Outcome rebuild(Transaction &transaction);

/// Derives every row anew and compares it, byte for byte. The journal must be whole.
Outcome audit(AuditRun &run);

/// The events that stand in a table ("concept", "contact"), by id.
Result<QList<Event>> load(const Connection &connection, const QString &table);
/// One of them; nothing for an unknown id.
Result<std::optional<Event>> find(const Connection &connection, const QString &table, const QString &id);

} // namespace communique::lexicon_rows
