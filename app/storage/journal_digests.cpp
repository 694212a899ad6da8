#include "storage/journal_digests.h"

#include "base/clock.h"
#include "storage/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace communique {

namespace {

// Straight on SQLite: this walk over all rows is made before every approval and publication, and needs neither QVariant
// nor parsed JSON.
struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

constexpr char journalRows[]
    = "SELECT actor, kind, number, origin, payload, previous, subject, time, digest FROM journal"
      " ORDER BY origin, number";
enum Column { Actor, Kind, Number, Origin, Payload, Previous, Subject, Time, OwnDigest };

QByteArrayView bytesAt(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(row, column)};
}

/// Ids and names of kinds need no escaping in JSON; nothing else stands in these columns.
bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 127 && c != '"' && c != '\\'; });
}

/// The bytes of trust/journal_chain.h, put together from the columns; empty if one is not what we write.
QByteArray signedRow(sqlite3_stmt *row)
{
    for (const Column column : {Actor, Kind, Origin, Subject}) {
        if (!isPlain(bytesAt(row, column)))
            return {};
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(row, Time), Qt::UTC);
    QByteArray bytes;
    bytes.reserve(512 + sqlite3_column_bytes(row, Payload));
    bytes.append("{\"actor\":\"").append(bytesAt(row, Actor));
    bytes.append("\",\"kind\":\"").append(bytesAt(row, Kind));
    bytes.append("\",\"number\":").append(QByteArray::number(qint64(sqlite3_column_int64(row, Number))));
    bytes.append(",\"origin\":\"").append(bytesAt(row, Origin));
    bytes.append("\",\"payload\":").append(bytesAt(row, Payload));
    bytes.append(",\"previous\":\"").append(bytesAt(row, Previous).toByteArray().toHex());
    bytes.append("\",\"subject\":\"").append(bytesAt(row, Subject));
    bytes.append("\",\"time\":\"").append(instantText(time).toLatin1()).append("\"}");
    return bytes;
}

Error damaged(qint64 number, const QString &why)
{
    return {ErrorCode::Damaged, QString::number(number), why};
}

/// Takes one row; the head moves on to it.
Outcome follow(JournalHead &head, sqlite3_stmt *row)
{
    const qint64 number = sqlite3_column_int64(row, Number);
    const QString origin = QString::fromUtf8(bytesAt(row, Origin));
    if (number != head.number + 1 || (head.number > 0 && origin != head.origin))
        return damaged(head.number + 1, QStringLiteral("the entry is missing"));
    if (bytesAt(row, Previous) != QByteArrayView(head.digest.bytes()))
        return damaged(number, QStringLiteral("does not follow the entry before it"));
    const Digest digest = Digest::fromBytes(bytesAt(row, OwnDigest).toByteArray());
    if (digest.isEmpty() || Digest::of(signedRow(row)) != digest)
        return damaged(number, QStringLiteral("the entry was altered"));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(sqlite3_column_int64(row, Time), Qt::UTC);
    head = JournalHead{origin, number, digest, time};
    return {};
}

} // namespace

Result<JournalHead> checkDigests(const Connection &connection, const std::optional<JournalHead> &known)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), journalRows, -1, &prepared, nullptr) != SQLITE_OK)
        return sqliteError(connection.handle(), connection.fileName());
    const RawStatement row(prepared);
    JournalHead head;
    bool isKnownThere = !known;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(row.get())) == SQLITE_ROW) {
        if (const Outcome followed = follow(head, row.get()); !followed)
            return followed.error();
        isKnownThere = isKnownThere || (head.number == known->number && head.digest == known->digest);
    }
    if (step != SQLITE_DONE)
        return sqliteError(connection.handle(), connection.fileName());
    if (!isKnownThere)
        return Error{ErrorCode::RolledBack, connection.fileName(), QStringLiteral("entry %1").arg(known->number)};
    return head;
}

} // namespace communique
