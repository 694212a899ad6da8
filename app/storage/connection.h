#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;

namespace communique {

enum class OpenMode { ReadWrite, ReadOnly };

/// One thread's way into a store, opened by the recipe of TRUST.md section 2: WAL, synchronous=FULL, foreign keys,
/// untrusted schema, cell size checks, temporary data in memory, defensive mode, a busy timeout of ten seconds.
///
/// Functions that read take `const Connection &`; functions that write take Transaction, which only a Connection
/// opened ReadWrite can begin. Not shared between threads. Closing it removes the Qt connection of its name.
///
/// Errors are SQLite's, told as ours: Busy, DiskFull, ReadOnly, Damaged, CannotRead, CannotWrite; Internal for a
/// statement that is wrong in itself.
class Connection
{
public:
    /// Opens any file; whether it is a store is for openStore() to say. ReadOnly also works on a read-only medium.
    static Result<Connection> open(const QString &fileName, OpenMode mode);
    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;

    const QString &fileName() const;
    OpenMode mode() const;

    /// Runs a query and shows each row to \a visit, which ends the walk by an Error. Texts are bound as they are, null
    /// ones as empty; an invalid QVariant is NULL. Statements are prepared once per connection and kept.
    using RowVisitor = std::function<Outcome(const QSqlQuery &row)>;
    Outcome select(const QString &sql, const QVariantList &values, const RowVisitor &visit) const;
    /// The first column of the first row; an invalid QVariant where there is none.
    Result<QVariant> selectValue(const QString &sql, const QVariantList &values = {}) const;

    /// Changes whenever another connection has written to the store.
    Result<qint64> dataVersion() const;

    /// SQLite's own handle, for what Qt has no word for.
    sqlite3 *handle() const;

private:
    friend class Transaction;
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace communique
