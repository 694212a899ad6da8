#pragma once

#include "desk/newsroom.h"
#include "exchange/import/tmx_reader.h"
#include "language/memory_concordance.h"
#include "language/memory_search.h"
#include "storage/memory_store.h"

namespace communique {

/// What an import brought.
struct MemoryReceipt
{
    qint64 entry = 0; ///< number of the journal entry; 0 where the file held no unit and nothing was written
    qint64 units = 0;
    LossCounts losses; ///< what did not come along; Wording::ofLoss() says each in words
};

/// Takes a TMX file into the memory: read first, then kept in one transaction with one journal entry, so that it is
/// there whole or not at all. Durable on return. \a name is the file's, without folders.
///
/// The store is locked only once all is read, or 256 MiB of it; other writers wait no longer than writing takes.
/// Errors as TmxReader; Refused (ROLE).
Result<MemoryReceipt> importMemory(
    Newsroom &newsroom, const Session &session, const QString &name, TmxReader::Source source);

/// Hands the whole memory to \a sink as TMX, without what was forgotten; how many units. Errors are the sink's, or
/// Damaged.
Result<qint64> exportMemory(const Newsroom &newsroom, const std::function<Outcome(const QByteArray &)> &sink);

/// Takes units out of use, for good. NotFound for an id that names none, and then nothing is written; Usage without a
/// reason; Refused (ROLE).
Outcome forgetUnits(Newsroom &newsroom, const Session &session, const QStringList &units, const QString &reason);

/// Takes out of use what has the same words in all its languages as another unit: of each such group stays what was
/// approved before what was confirmed before what was imported, and of those the youngest. How many were taken out.
Result<int> forgetDuplicates(Newsroom &newsroom, const Session &session, const QString &reason);

/// The newsroom's memory, open: many questions, one after the other. Sees what is imported, approved or forgotten after
/// it was opened. Belongs to the thread of its newsroom; see Worker.
class MemoryReader
{
public:
    /// Opens at the first question. The newsroom must outlive it.
    explicit MemoryReader(const Newsroom &newsroom);

    /// Brings it up to date; the questions do so themselves.
    Outcome prepare();
    /// See MemorySearch. The query's time is the newsroom's clock's where it has none.
    Result<QList<MemoryMatch>> match(const MemoryQuery &query);
    /// See findInMemory().
    Result<QList<ConcordanceHit>> find(const QString &words, int limit);
    qint64 unitCount() const { return m_store.unitCount(); }
    const MemoryStore &store() const { return m_store; }

private:
    const Newsroom *m_newsroom;
    MemoryStore m_store;
    MemorySearch m_search;
};

} // namespace communique
