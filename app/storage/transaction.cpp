#include "storage/transaction.h"

#include "storage/sqlite_error.h"

#include <utility>

namespace communique {

namespace {

Outcome runOn(const Connection &connection, const char *sql)
{
    return runScript(connection.handle(), sql, connection.fileName());
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (connection.mode() == OpenMode::ReadOnly)
        return Error{ErrorCode::ReadOnly, connection.fileName(), {}};
    if (const Outcome begun = runOn(connection, "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{ }

Transaction::~Transaction()
{
    // SQLite itself rolls back on some errors (a full disk); then there is nothing left to roll back.
    if (m_connection)
        (void)runOn(*m_connection, "ROLLBACK");
}

Outcome Transaction::commit()
{
    const Outcome committed = runOn(*m_connection, "COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

Outcome Transaction::execute(const QString &sql, const QVariantList &values)
{
    return m_connection->select(sql, values, [](const QSqlQuery &) { return Outcome(); });
}

Outcome Transaction::executeScript(const QByteArray &sql)
{
    return runOn(*m_connection, sql.constData());
}

} // namespace communique
