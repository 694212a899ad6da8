#pragma once

#include "storage/connection.h"

namespace communique {

/// A write in progress, and the proof of it: whoever holds one has the store's write lock (BEGIN IMMEDIATE).
///
/// Leaving the scope without commit() rolls back, silently: that is how every error path ends.
class Transaction
{
public:
    /// Waits up to ten seconds for other writers (Busy after that). ReadOnly for a connection opened so.
    static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable on return (synchronous=FULL).
    Outcome commit();
    const Connection &connection() const { return *m_connection; }

    /// Runs one statement that writes; values as in Connection::select().
    Outcome execute(const QString &sql, const QVariantList &values = {});
    /// Runs statements without values, one after the other.
    Outcome executeScript(const QByteArray &sql);

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    { }
    Connection *m_connection = nullptr; ///< null once committed or moved from
};

} // namespace communique
