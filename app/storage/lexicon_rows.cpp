#include "storage/lexicon_rows.h"

#include "base/canonical_json.h"
#include "model/block.h"
#include "storage/journal_store.h"

#include <QMap>

namespace communique::lexicon_rows {

namespace {

const QString conceptTable = QStringLiteral("concept");
const QString contactTable = QStringLiteral("contact");

/// What an entry does to a table: a body put in an id's row, or, empty, the row taken away.
struct Effect
{
    QString table;
    QString id;
    QByteArray body;
};

/// Nothing for an entry that is about neither, or lies under another subject.
std::optional<Effect> effectOf(const JournalEntry &entry)
{
    const auto body = [&entry] { return canonicalJson(eventPayload(entry.event)); };
    const auto effect = std::visit(Overloaded{
                                       [&](const ConceptRecorded &e) {
                                           return Effect{conceptTable, e.recorded.id.toString(), body()};
                                       },
                                       [](const ConceptRetired &e) {
                                           return Effect{conceptTable, e.id.toString(), {}};
                                       },
                                       [&](const ContactRecorded &e) {
                                           return Effect{contactTable, e.recorded.id.toString(), body()};
                                       },
                                       [](const ContactRetired &e) {
                                           return Effect{contactTable, e.id.toString(), {}};
                                       },
                                       [](const auto &) { return Effect{}; },
                                   },
        entry.event);
    const QString subject = effect.table == conceptTable ? glossarySubject() : directorySubject();
    return effect.table.isEmpty() || entry.subject != subject ? std::nullopt : std::optional(effect);
}

QString eventKindOf(const QString &table)
{
    return table == conceptTable ? eventKind(ConceptRecorded{}) : eventKind(ContactRecorded{});
}

Outcome write(Transaction &transaction, const Effect &effect)
{
    if (effect.body.isEmpty())
        return transaction.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(effect.table), {effect.id});
    return transaction.execute(QStringLiteral("INSERT OR REPLACE INTO %1 (id, body) VALUES (?, ?)").arg(effect.table),
        {effect.id, effect.body});
}

using Rows = QMap<QString, QByteArray>; ///< bodies by id

/// The rows that the journal makes, of both tables.
Result<QMap<QString, Rows>> expectedRows(const Connection &connection)
{
    QMap<QString, Rows> rows{{conceptTable, {}}, {contactTable, {}}};
    for (const QString &subject : {glossarySubject(), directorySubject()}) {
        const Result<QList<JournalEntry>> entries = journal::entriesOf(connection, subject);
        if (!entries)
            return entries.error();
        for (const JournalEntry &entry : *entries) {
            const std::optional<Effect> effect = effectOf(entry);
            if (!effect)
                continue;
            if (effect->body.isEmpty())
                rows[effect->table].remove(effect->id);
            else
                rows[effect->table].insert(effect->id, effect->body);
        }
    }
    return rows;
}

Outcome compare(AuditRun &run, const QString &table, Rows expected)
{
    // Text is compared as the bytes in the file: SQLite reads more than one spelling of a character.
    const QString sql = QStringLiteral("SELECT CAST(id AS BLOB), body FROM %1 ORDER BY id").arg(table);
    const Outcome read = run.connection().select(sql, {}, [&](const QSqlQuery &row) -> Outcome {
        const QString id = QString::fromUtf8(row.value(0).toByteArray());
        const QString place = table + u' ' + id;
        const auto found = expected.constFind(id);
        if (found == expected.cend() || id.toUtf8() != row.value(0).toByteArray())
            run.find(place, QStringLiteral("row-extra"));
        else if (expected.take(id) != row.value(1).toByteArray())
            run.find(place, QStringLiteral("row-altered"));
        return run.step();
    });
    for (const QString &id : expected.keys())
        run.find(table + u' ' + id, QStringLiteral("row-missing"));
    return run.taken(read, table, QStringLiteral("structure-damaged"));
}

Result<Event> eventOf(const QString &table, const QByteArray &body)
{
    const Result<QJsonObject> payload = parseCanonicalJson(body);
    if (!payload)
        return payload.error();
    return eventFromPayload(eventKindOf(table), *payload);
}

} // namespace

Outcome apply(Transaction &transaction, const JournalEntry &entry)
{
    const std::optional<Effect> effect = effectOf(entry);
    return effect ? write(transaction, *effect) : Outcome();
}

Outcome rebuild(Transaction &transaction)
{
    const Result<QMap<QString, Rows>> rows = expectedRows(transaction.connection());
    if (!rows)
        return rows.error();
    if (const Outcome emptied = transaction.executeScript("DELETE FROM concept; DELETE FROM contact"); !emptied)
        return emptied;
    for (auto table = rows->cbegin(); table != rows->cend(); ++table) {
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            if (const Outcome written = write(transaction, {table.key(), row.key(), row.value()}); !written)
                return written;
        }
    }
    return {};
}

Outcome audit(AuditRun &run)
{
    const Result<QMap<QString, Rows>> rows = expectedRows(run.connection());
    if (!rows)
        return run.taken(rows.error(), QStringLiteral("journal"), QStringLiteral("structure-damaged"));
    for (auto table = rows->cbegin(); table != rows->cend(); ++table) {
        if (const Outcome compared = compare(run, table.key(), table.value()); !compared)
            return compared;
    }
    return {};
}

Result<QList<Event>> load(const Connection &connection, const QString &table)
{
    QList<Event> events;
    const QString sql = QStringLiteral("SELECT body FROM %1 ORDER BY id").arg(table);
    const Outcome read = connection.select(sql, {}, [&](const QSqlQuery &row) -> Outcome {
        Result<Event> event = eventOf(table, row.value(0).toByteArray());
        if (!event)
            return event.error();
        events.append(*std::move(event));
        return {};
    });
    if (!read)
        return read.error();
    return events;
}

Result<std::optional<Event>> find(const Connection &connection, const QString &table, const QString &id)
{
    const Result<QVariant> body
        = connection.selectValue(QStringLiteral("SELECT body FROM %1 WHERE id = ?").arg(table), {id});
    if (!body)
        return body.error();
    if (!body->isValid())
        return std::optional<Event>();
    const Result<Event> event = eventOf(table, body->toByteArray());
    if (!event)
        return event.error();
    return std::optional(*event);
}

} // namespace communique::lexicon_rows
