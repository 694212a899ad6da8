#include "storage/listing_store.h"

#include "base/canonical_json.h"
#include "storage/dossier_reader.h"
#include "storage/edition_rows.h"
#include "storage/journal_store.h"

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

} // namespace

QString summaryColumns()
{
    return QStringLiteral("release, number, reference, is_open, changed_at, published_at, summary");
}

QVariantList summaryRow(const Dossier &dossier, qint64 createdNumber)
{
    const ReleaseSummary summary = summarize(dossier);
    const QVariant publishedAt
        = summary.publishedAt.isValid() ? QVariant(summary.publishedAt.toMSecsSinceEpoch()) : QVariant();
    return {summary.id.toString(), createdNumber, summary.reference, summary.isOpen() ? 1 : 0,
        summary.changedAt.toMSecsSinceEpoch(), publishedAt, canonicalJson(summaryToJson(summary))};
}

Result<qint64> createdNumber(const Connection &connection, const ReleaseId &release)
{
    const Result<QVariant> number = connection.selectValue(
        QStringLiteral("SELECT number FROM journal WHERE subject = ? ORDER BY number LIMIT 1"), {release.toString()});
    if (!number)
        return number.error();
    return number->toLongLong();
}

Outcome update(Transaction &transaction, const Dossier &dossier)
{
    static const QString sql
        = QStringLiteral("INSERT OR REPLACE INTO release_summary (%1) VALUES (?, ?, ?, ?, ?, ?, ?)")
              .arg(summaryColumns());
    const ReleaseId &release = dossier.release.id;
    const Result<qint64> number = createdNumber(transaction.connection(), release);
    if (!number)
        return number.error();
    if (const Outcome written = transaction.execute(sql, summaryRow(dossier, *number)); !written)
        return written;
    return writeEditionRows(transaction, release, editionRows(dossier, *number));
}

Outcome updateAll(
    Transaction &transaction, const Roster &roster, const std::function<bool(qint64 done, qint64 total)> &progress)
{
    const Result<QList<ReleaseId>> releases = journal::releases(transaction.connection());
    if (!releases)
        return releases.error();
    for (qsizetype i = 0; i < releases->size(); ++i) {
        const ReleaseId &release = releases->at(i);
        if (progress && !progress(i, releases->size()))
            return Error{ErrorCode::Refused, QStringLiteral("CANCELLED"), {}};
        const Result<Dossier> dossier = loadDossier(transaction.connection(), release, roster);
        if (!dossier)
            return dossier.error();
        if (const Outcome updated = update(transaction, *dossier); !updated)
            return updated;
    }
    return {};
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
        QStringLiteral("SELECT max(CAST(substr(reference, length(?) + 1) AS INTEGER)) FROM release_summary"
                       " WHERE reference >= ? AND reference < ? || char(1114111)"),
        {prefix, prefix, prefix});
    if (!highest)
        return highest.error();
    return highest->toInt();
}

} // namespace communique::listing
