#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

namespace communique {

/// Somebody's hand in a store file, behind the program's back. Triggers are taken away for each alteration and put
/// back after it, so that only the rows tell.
class StoreHand
{
public:
    explicit StoreHand(const QString &storeFile);
    ~StoreHand();
    Q_DISABLE_COPY_MOVE(StoreHand)

    /// The first column of the first row.
    QVariant value(const QString &sql) const;
    /// The first column of all rows.
    QStringList column(const QString &sql) const;
    QStringList columnsOf(const QString &table) const;
    /// Runs one statement; ends the program where the store does not take it.
    void alter(const QString &sql);

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace communique
