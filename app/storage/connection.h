#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace communique {

enum class OpenMode { ReadWrite, ReadOnly };

/// One thread's way into a store, opened by the recipe of TRUST.md section 2: WAL, synchronous=FULL, foreign keys,
/// untrusted schema, cell size checks, temporary data in memory, defensive mode, a busy timeout of ten seconds.
///
/// Functions that read take `const Connection &`; functions that write take Transaction, which only a Connection
/// opened ReadWrite can begin. Not shared between threads. Closing it removes the Qt connection of its name.
class Connection
{
public:
    static Result<Connection> open(const QString &fileName, OpenMode mode);
    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;

    const QString &fileName() const;
    OpenMode mode() const;

    /// A query ready to bind values to. Statements are prepared once per connection and kept.
    Result<QSqlQuery> prepare(const QString &sql) const;
    /// Runs one statement without values.
    Outcome run(const QString &sql) const;

    /// What SQLite last complained about, as our Error: Busy, DiskFull, ReadOnly, Damaged, CannotWrite.
    Error lastError(const QSqlQuery &query) const;

private:
    friend class Transaction;
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace communique
