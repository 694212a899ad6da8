#include "storage/journal_store.h"

#include "base/canonical_json.h"
#include "storage/journal_row.h"
#include "trust/journal_chain.h"

#include <algorithm>

namespace communique::journal {

namespace {

/// The first entry founds the newsroom in a store of its own; every other one belongs to the origin that it made.
Result<JournalEntry> nextEntry(const Connection &connection, const PendingEntry &pending)
{
    const Result<std::optional<JournalHead>> last = head(connection);
    if (!last)
        return last.error();
    JournalEntry entry;
    entry.actor = pending.actor;
    entry.subject = pending.subject;
    entry.event = pending.event;
    entry.time = pending.time.toUTC();
    if (*last) {
        entry.origin = (*last)->origin;
        entry.number = (*last)->number + 1;
        entry.previous = (*last)->digest;
        entry.time = std::max(entry.time, (*last)->time);
        return entry;
    }
    const auto *founding = std::get_if<NewsroomFounded>(&pending.event);
    if (!founding)
        return Error{ErrorCode::Internal, pending.subject, QStringLiteral("the newsroom has not been founded")};
    entry.origin = founding->storeId;
    entry.number = 1;
    return entry;
}

Outcome insert(Transaction &transaction, const JournalEntry &entry)
{
    static const QString sql
        = QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(journalColumns());
    return transaction.execute(sql,
        {entry.origin, entry.number, entry.time.toMSecsSinceEpoch(), entry.actor.toString(), eventKind(entry.event),
            entry.subject, canonicalJson(eventPayload(entry.event)), entry.previous.bytes(), entry.digest.bytes(),
            entry.signature});
}

} // namespace

Result<JournalEntry> append(Transaction &transaction, const PendingEntry &pending, const SecretKey &key)
{
    Result<JournalEntry> entry = nextEntry(transaction.connection(), pending);
    if (!entry)
        return entry;
    signEntry(*entry, key);
    if (const Outcome inserted = insert(transaction, *entry); !inserted)
        return inserted.error();
    return entry;
}

Result<QList<JournalEntry>> entriesOf(const Connection &connection, const QString &subject, qint64 after)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM journal WHERE subject = ? AND number > ? ORDER BY number")
                                   .arg(journalColumns());
    QList<JournalEntry> entries;
    const Outcome read = connection.select(sql, {subject, after}, [&entries](const QSqlQuery &row) -> Outcome {
        Result<JournalEntry> entry = entryFromRow(row);
        if (!entry)
            return entry.error();
        entries.append(*std::move(entry));
        return {};
    });
    if (!read)
        return read.error();
    return entries;
}

Result<qint64> lastAbout(const Connection &connection, const QStringList &subjects)
{
    qint64 last = 0;
    for (const QString &subject : subjects) {
        const Result<QVariant> number
            = connection.selectValue(QStringLiteral("SELECT MAX(number) FROM journal WHERE subject = ?"), {subject});
        if (!number)
            return number.error();
        last = std::max(last, number->toLongLong());
    }
    return last;
}

Outcome forEach(const Connection &connection, const std::function<Outcome(const JournalEntry &)> &visit)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM journal ORDER BY origin, number").arg(journalColumns());
    return connection.select(sql, {}, [&visit](const QSqlQuery &row) -> Outcome {
        const Result<JournalEntry> entry = entryFromRow(row);
        return entry ? visit(*entry) : Outcome(entry.error());
    });
}

Result<std::optional<JournalHead>> head(const Connection &connection)
{
    // The founding was written first, so the row it lies in comes first.
    static const QString sql
        = QStringLiteral("SELECT origin, number, digest, time FROM journal"
                         " WHERE origin = (SELECT origin FROM journal NOT INDEXED ORDER BY rowid LIMIT 1)"
                         " ORDER BY number DESC LIMIT 1");
    std::optional<JournalHead> found;
    const Outcome read = connection.select(sql, {}, [&found](const QSqlQuery &row) {
        found = JournalHead{row.value(0).toString(), row.value(1).toLongLong(),
            Digest::fromBytes(row.value(2).toByteArray()),
            QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC)};
        return Outcome();
    });
    if (!read)
        return read.error();
    return found;
}

Outcome checkComplete(const Connection &connection)
{
    static const QString sql = QStringLiteral("SELECT origin, count(*), min(number), max(number) FROM journal"
                                              " GROUP BY origin");
    return connection.select(sql, {}, [](const QSqlQuery &row) -> Outcome {
        const qint64 count = row.value(1).toLongLong();
        if (row.value(2).toLongLong() == 1 && row.value(3).toLongLong() == count)
            return {};
        return Error{ErrorCode::Damaged, row.value(0).toString(), QStringLiteral("journal entries are missing")};
    });
}

Result<QList<ReleaseId>> releases(const Connection &connection)
{
    static const QString sql
        = QStringLiteral("SELECT subject FROM journal WHERE kind = 'release-created' ORDER BY number");
    QList<ReleaseId> found;
    const Outcome read = connection.select(sql, {}, [&found](const QSqlQuery &row) {
        found.append(ReleaseId::fromString(row.value(0).toString()));
        return Outcome();
    });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<ReleaseId>> findReference(const Connection &connection, const QString &reference)
{
    const Result<QVariant> release = connection.selectValue(
        QStringLiteral("SELECT release FROM release_summary WHERE reference = ? ORDER BY number LIMIT 1"), {reference});
    if (!release)
        return release.error();
    if (!release->isValid())
        return std::optional<ReleaseId>();
    return std::optional(ReleaseId::fromString(release->toString()));
}

} // namespace communique::journal
