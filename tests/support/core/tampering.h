#pragma once

#include "storage/connection.h"

#include <QStringList>

#include <functional>

namespace communique {

/// Somebody who changes a store behind the program's back: takes the triggers away, alters rows, and puts the triggers
/// back, so that only the rows tell. Each attempt is undone after the test has looked at it.
class Tampering
{
public:
    explicit Tampering(Connection &connection)
        : m_connection(connection)
    { }

    /// Called with what was done, while it is done.
    using Judge = std::function<void(const QString &deed)>;

    /// Each cell of each row of \a table altered, one after the other.
    void alterEachCell(const QString &table, const QString &where, const Judge &judge);
    void deleteEachRow(const QString &table, const QString &where, const Judge &judge);
    /// Each row once more, under a key of its own (\a newKey: assignments, such as "number = number + 1000").
    void copyEachRow(const QString &table, const QMap<QString, QString> &newKey, const Judge &judge);
    /// Each cell takes the value of the same column in the next row, and the next row's the other's.
    void swapNeighbours(const QString &table, const QString &where, const Judge &judge);
    /// Each cell takes the value of the same column in the next row.
    void copyToNeighbours(const QString &table, const QString &where, const Judge &judge);
    /// Any SQL.
    void run(const QByteArray &sql, const Judge &judge);

    /// How often something was done that the store itself did not refuse.
    int deeds() const { return m_deeds; }

private:
    QStringList columnsOf(const QString &table) const;
    QList<qint64> rowsOf(const QString &table, const QString &where) const;

    Connection &m_connection;
    int m_deeds = 0;
};

/// All rows of the tables that hold what matters, as text; equal dumps mean the same content.
QStringList dumpStore(const Connection &connection);
/// The same for the derived tables alone.
QStringList dumpProjections(const Connection &connection);

} // namespace communique
