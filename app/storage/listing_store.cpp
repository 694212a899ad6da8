#include "storage/listing_store.h"

#include "base/canonical_json.h"
#include "storage/edition_rows.h"

namespace communique::listing {

namespace {

Result<QList<ReleaseSummary>> summaries(const Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<ReleaseSummary> found;
    const QString sql = QStringLiteral("SELECT summary FROM release_summary ") + rest;
    const Outcome read = connection.select(sql, values, [&found](const QSqlQuery &row) -> Outcome {
        const Result<QJsonObject> object = parseCanonicalJson(row.value(0).toByteArray());
        if (!object)
            return object.error();
        Result<ReleaseSummary> summary = summaryFromJson(*object);
        if (!summary)
            return summary.error();
        found.append(*std::move(summary));
        return {};
    });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> createdNumber(const Connection &connection, const ReleaseId &release)
{
    const Result<QVariant> number = connection.selectValue(
        QStringLiteral("SELECT number FROM journal WHERE subject = ? ORDER BY number LIMIT 1"), {release.toString()});
    if (!number)
        return number.error();
    return number->toLongLong();
}

} // namespace

Outcome update(Transaction &transaction, const Dossier &dossier)
{
    const ReleaseId &release = dossier.release.id;
    const Result<qint64> number = createdNumber(transaction.connection(), release);
    if (!number)
        return number.error();
    const ReleaseSummary summary = summarize(dossier);
    const QVariant publishedAt
        = summary.publishedAt.isValid() ? QVariant(summary.publishedAt.toMSecsSinceEpoch()) : QVariant();
    const Outcome written
        = transaction.execute(QStringLiteral("INSERT OR REPLACE INTO release_summary"
                                             " (release, number, reference, is_open, changed_at, published_at, summary)"
                                             " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {release.toString(), *number, summary.reference, summary.isOpen() ? 1 : 0,
                summary.changedAt.toMSecsSinceEpoch(), publishedAt, canonicalJson(summaryToJson(summary))});
    return written ? writeEditionRows(transaction, release, editionRows(dossier, *number)) : written;
}

Result<QList<ReleaseSummary>> open(const Connection &connection)
{
    return summaries(connection, QStringLiteral("WHERE is_open = 1 ORDER BY changed_at DESC, number DESC"), {});
}

Result<QList<ReleaseSummary>> closed(const Connection &connection, int limit, int offset)
{
    return summaries(connection,
        QStringLiteral("WHERE is_open = 0 ORDER BY published_at DESC, number DESC LIMIT ? OFFSET ?"), {limit, offset});
}

Result<QList<ReleaseSummary>> all(const Connection &connection, int limit, int offset)
{
    return summaries(connection, QStringLiteral("ORDER BY number DESC LIMIT ? OFFSET ?"), {limit, offset});
}

Result<Counts> counts(const Connection &connection)
{
    Counts counts;
    const Outcome read
        = connection.select(QStringLiteral("SELECT is_open, count(*) FROM release_summary GROUP BY is_open"), {},
            [&counts](const QSqlQuery &row) {
                if (row.value(0).toInt() == 1)
                    counts.open = row.value(1).toInt();
                counts.all += row.value(1).toInt();
                return Outcome();
            });
    if (!read)
        return read.error();
    return counts;
}

Result<int> highestReference(const Connection &connection, const QString &prefix)
{
    const Result<QVariant> highest = connection.selectValue(
        QStringLiteral("SELECT max(CAST(substr(reference, length(?1) + 1) AS INTEGER)) FROM release_summary"
                       " WHERE reference >= ?1 AND reference < ?1 || char(1114111)"),
        {prefix});
    if (!highest)
        return highest.error();
    return highest->toInt();
}

} // namespace communique::listing
