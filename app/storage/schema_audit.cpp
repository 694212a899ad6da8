#include "storage/schema_audit.h"

#include "storage/migrations.h"
#include "storage/sqlite_error.h"

#include <QSet>

namespace communique {

namespace {

using SchemaObjects = QSet<QStringList>;

Result<SchemaObjects> objectsOf(const Connection &connection)
{
    SchemaObjects objects;
    const Outcome read = connection.select(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"), {}, [&objects](const QSqlQuery &row) {
            objects.insert(
                {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
            return Outcome();
        });
    if (!read)
        return read.error();
    return objects;
}

Result<SchemaObjects> expectedObjects()
{
    Result<Connection> fresh = Connection::open(QStringLiteral(":memory:"), OpenMode::ReadWrite);
    if (!fresh)
        return fresh.error();
    Result<Transaction> transaction = Transaction::begin(*fresh);
    if (!transaction)
        return transaction.error();
    if (const Outcome made = migrate(*transaction, migrationScripts(), 0); !made)
        return made.error();
    return objectsOf(*fresh);
}

Outcome compareObjects(AuditRun &run)
{
    const Result<SchemaObjects> expected = expectedObjects();
    if (!expected)
        return expected.error();
    const Result<SchemaObjects> present = objectsOf(run.connection());
    if (!present)
        return run.taken(present.error(), QStringLiteral("schema"), QStringLiteral("structure-damaged"));
    for (const QStringList &object : *present - *expected)
        run.find(QStringLiteral("schema ") + object.at(1), QStringLiteral("schema-altered"));
    for (const QStringList &object : *expected - *present)
        run.find(QStringLiteral("schema ") + object.at(1), QStringLiteral("schema-altered"));
    return {};
}

Outcome checkFile(AuditRun &run)
{
    const Outcome checked = run.connection().select(
        QStringLiteral("PRAGMA integrity_check(20)"), {}, [&run](const QSqlQuery &row) -> Outcome {
            if (row.value(0).toString() != QLatin1StringView("ok"))
                run.find(QStringLiteral("file: ") + row.value(0).toString(), QStringLiteral("structure-damaged"));
            return {};
        });
    return run.taken(checked, QStringLiteral("file"), QStringLiteral("structure-damaged"));
}

/// FTS5 compares its index with the tokens it keeps. It takes the write lock for that, so only a writer can ask.
Outcome checkIndex(AuditRun &run)
{
    const Connection &connection = run.connection();
    if (connection.mode() == OpenMode::ReadOnly)
        return {};
    const Outcome checked = runScript(connection.handle(),
        "INSERT INTO edition_index (edition_index) VALUES ('integrity-check')", connection.fileName());
    if (!checked && checked.error().code == ErrorCode::Busy)
        return {};
    return run.taken(checked, QStringLiteral("edition_index"), QStringLiteral("structure-damaged"));
}

} // namespace

Outcome auditSchema(AuditRun &run)
{
    if (const Outcome file = checkFile(run); !file)
        return file;
    if (const Outcome index = checkIndex(run); !index)
        return index;
    return compareObjects(run);
}

} // namespace communique
