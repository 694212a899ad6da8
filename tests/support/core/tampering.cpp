#include "support/core/tampering.h"

#include "storage/sqlite_error.h"
#include "support/core/test_newsroom.h"

namespace communique {

namespace {

QStringList textColumn(const Connection &connection, const QString &sql)
{
    QStringList found;
    expectOk(connection.select(sql, {},
                 [&found](const QSqlQuery &row) {
                     found.append(row.value(0).toString());
                     return Outcome();
                 }),
        "read");
    return found;
}

/// The column with its value altered, whatever type it has.
QString alteredCell(const QString &column)
{
    return QStringLiteral(
        "%1 = CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'null' THEN 1 WHEN 'text' THEN %1 || 'x'"
        " ELSE CAST(CASE WHEN length(%1) = 0 THEN x'00'"
        " WHEN substr(%1, 1, 1) = x'7b' THEN x'5b' || substr(%1, 2)"
        " ELSE x'7b' || substr(%1, 2) END AS BLOB) END")
        .arg(column);
}

QString dumpOf(const QString &table, const QString &columns, const QString &order)
{
    QStringList quoted;
    for (const QString &column : columns.split(u' '))
        quoted.append(QStringLiteral("quote(%1)").arg(column));
    return QStringLiteral("SELECT '%1 ' || %2 FROM %1 ORDER BY %3")
        .arg(table, quoted.join(QStringLiteral(" || ',' || ")), order);
}

} // namespace

void Tampering::run(const QByteArray &sql, const Judge &judge)
{
    sqlite3 *handle = m_connection.handle();
    const QStringList triggers
        = textColumn(m_connection, QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    const QStringList names
        = textColumn(m_connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    expectOk(runScript(handle, "BEGIN IMMEDIATE", {}), "begin");
    for (const QString &name : names)
        expectOk(runScript(handle, "DROP TRIGGER " + name.toUtf8(), {}), "drop a trigger");
    const bool isDone = runScript(handle, sql, {}).ok();
    for (const QString &trigger : triggers)
        expectOk(runScript(handle, trigger.toUtf8(), {}), "restore a trigger");
    if (isDone) {
        ++m_deeds;
        judge(QString::fromUtf8(sql));
    }
    expectOk(runScript(handle, "ROLLBACK", {}), "roll back");
}

void Tampering::alterEachCell(const QString &table, const QString &where, const Judge &judge)
{
    for (const qint64 row : rowsOf(table, where)) {
        for (const QString &column : columnsOf(table)) {
            const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE rowid = %3");
            run(sql.arg(table, alteredCell(column)).arg(row).toUtf8(), judge);
        }
    }
}

void Tampering::deleteEachRow(const QString &table, const QString &where, const Judge &judge)
{
    for (const qint64 row : rowsOf(table, where))
        run(QStringLiteral("DELETE FROM %1 WHERE rowid = %2").arg(table).arg(row).toUtf8(), judge);
}

void Tampering::copyEachRow(const QString &table, const QMap<QString, QString> &newKey, const Judge &judge)
{
    QStringList values;
    const QStringList columns = columnsOf(table);
    for (const QString &column : columns)
        values.append(newKey.value(column, column));
    for (const qint64 row : rowsOf(table, QStringLiteral("true"))) {
        run(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE rowid = %4")
                .arg(table, columns.join(u','), values.join(u','))
                .arg(row)
                .toUtf8(),
            judge);
    }
}

void Tampering::swapNeighbours(const QString &table, const QString &where, const Judge &judge)
{
    const QList<qint64> rows = rowsOf(table, where);
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        for (const QString &column : columnsOf(table)) {
            const QString sql = QStringLiteral(
                "CREATE TEMP TABLE swap AS SELECT (SELECT %2 FROM %1 WHERE rowid = %3) AS a,"
                " (SELECT %2 FROM %1 WHERE rowid = %4) AS b;"
                "UPDATE %1 SET %2 = %2 || '~' WHERE rowid = %3 AND typeof(%2) = 'text';"
                "UPDATE %1 SET %2 = CAST(%2 || x'7e' AS BLOB) WHERE rowid = %3 AND typeof(%2) = 'blob';"
                "UPDATE %1 SET %2 = -%2 - 1 WHERE rowid = %3 AND typeof(%2) = 'integer';"
                "UPDATE %1 SET %2 = (SELECT a FROM swap) WHERE rowid = %4;"
                "UPDATE %1 SET %2 = (SELECT b FROM swap) WHERE rowid = %3;"
                "CREATE TEMP TABLE differ (d CHECK (d)); INSERT INTO differ SELECT a IS NOT b FROM swap;");
            run(sql.arg(table, column).arg(rows.at(i)).arg(rows.at(i + 1)).toUtf8(), judge);
        }
    }
}

void Tampering::copyToNeighbours(const QString &table, const QString &where, const Judge &judge)
{
    const QList<qint64> rows = rowsOf(table, where);
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        for (const QString &column : columnsOf(table)) {
            const QString sql = QStringLiteral(
                "CREATE TEMP TABLE differ (d CHECK (d)); INSERT INTO differ SELECT (SELECT %2 FROM %1 WHERE rowid = %3)"
                " IS NOT (SELECT %2 FROM %1 WHERE rowid = %4);"
                "UPDATE %1 SET %2 = (SELECT %2 FROM %1 WHERE rowid = %4) WHERE rowid = %3;");
            run(sql.arg(table, column).arg(rows.at(i)).arg(rows.at(i + 1)).toUtf8(), judge);
        }
    }
}

QStringList Tampering::columnsOf(const QString &table) const
{
    return textColumn(m_connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
}

QList<qint64> Tampering::rowsOf(const QString &table, const QString &where) const
{
    QList<qint64> rows;
    for (const QString &row :
        textColumn(m_connection, QStringLiteral("SELECT rowid FROM %1 WHERE %2 ORDER BY rowid").arg(table, where)))
        rows.append(row.toLongLong());
    return rows;
}

QStringList dumpStore(const Connection &connection)
{
    return textColumn(connection,
               dumpOf(QStringLiteral("journal"),
                   QStringLiteral("origin number time actor kind subject payload previous digest signature"),
                   QStringLiteral("number")))
        + textColumn(
            connection, dumpOf(QStringLiteral("blob"), QStringLiteral("digest bytes"), QStringLiteral("digest")))
        + textColumn(connection,
            dumpOf(QStringLiteral("draft"), QStringLiteral("id release language author saved_at body signature"),
                QStringLiteral("id")))
        + dumpProjections(connection);
}

QStringList dumpProjections(const Connection &connection)
{
    return textColumn(connection,
               dumpOf(QStringLiteral("release_summary"),
                   QStringLiteral("release number reference is_open changed_at published_at summary"),
                   QStringLiteral("release")))
        + textColumn(connection,
            dumpOf(QStringLiteral("edition_text"), QStringLiteral("id release language headline text"),
                QStringLiteral("id")))
        + textColumn(connection,
            dumpOf(QStringLiteral("edition_index"), QStringLiteral("rowid tokens"), QStringLiteral("rowid")))
        + textColumn(connection, dumpOf(QStringLiteral("concept"), QStringLiteral("id body"), QStringLiteral("id")))
        + textColumn(connection, dumpOf(QStringLiteral("contact"), QStringLiteral("id body"), QStringLiteral("id")));
}

} // namespace communique
