#include "integration/cli/store_hand.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace communique {

namespace {

void runOrEnd(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

} // namespace

StoreHand::StoreHand(const QString &storeFile)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(storeFile);
    if (!m_database.open())
        qFatal("cannot open %s", qPrintable(storeFile));
}

StoreHand::~StoreHand()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QVariant StoreHand::value(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

QStringList StoreHand::column(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

QStringList StoreHand::columnsOf(const QString &table) const
{
    const QSqlRecord record = m_database.record(table);
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

void StoreHand::alter(const QString &sql)
{
    const QStringList triggers = column(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    const QStringList names = column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    for (const QString &name : names)
        runOrEnd(m_database, QStringLiteral("DROP TRIGGER ") + name);
    runOrEnd(m_database, sql);
    for (const QString &trigger : triggers)
        runOrEnd(m_database, trigger);
}

} // namespace communique
