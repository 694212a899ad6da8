#include "storage/journal_row.h"

#include "base/canonical_json.h"

namespace communique {

namespace {

enum Column { Origin, Number, Time, Actor, Kind, Subject, Payload, Previous, OwnDigest, Signature };

constexpr qsizetype digestSize = 32;

bool isWholeOrNone(const QByteArray &digest)
{
    return digest.isEmpty() || digest.size() == digestSize;
}

Error unreadable(qint64 number, const QString &why)
{
    return {ErrorCode::Damaged, QString::number(number), why};
}

} // namespace

QString journalColumns()
{
    return QStringLiteral("origin, number, time, actor, kind, subject, payload, previous, digest, signature");
}

Result<JournalEntry> entryFromRow(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.origin = row.value(Origin).toString();
    entry.number = row.value(Number).toLongLong();
    entry.time = QDateTime::fromMSecsSinceEpoch(row.value(Time).toLongLong(), Qt::UTC);
    const QString actor = row.value(Actor).toString();
    entry.actor = PersonId::fromString(actor);
    entry.subject = row.value(Subject).toString();
    const QByteArray previous = row.value(Previous).toByteArray();
    const QByteArray digest = row.value(OwnDigest).toByteArray();
    if (entry.actor.toString() != actor || !isWholeOrNone(previous) || !isWholeOrNone(digest))
        return unreadable(entry.number, QStringLiteral("a column is not spelled as it is written"));
    entry.previous = Digest::fromBytes(previous);
    entry.digest = Digest::fromBytes(digest);
    entry.signature = row.value(Signature).toByteArray();
    const Result<QJsonObject> payload = parseCanonicalJson(row.value(Payload).toByteArray());
    if (!payload)
        return unreadable(entry.number, payload.error().detail);
    Result<Event> event = eventFromPayload(row.value(Kind).toString(), *payload);
    if (!event)
        return unreadable(entry.number, event.error().detail);
    entry.event = *std::move(event);
    return entry;
}

} // namespace communique
