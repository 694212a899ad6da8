#include "storage/connection.h"

#include "storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <unordered_map>
#include <utility>

namespace communique {

struct Connection::State
{
    QString connectionName;
    QString fileName;
    OpenMode mode = OpenMode::ReadWrite;
    QSqlDatabase database;
    sqlite3 *handle = nullptr;
    std::unordered_map<QString, QSqlQuery> statements; ///< prepared and at rest

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    ~State()
    {
        statements.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(connectionName);
    }
};

namespace {

const QByteArray &recipe()
{
    static const QByteArray sql("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                                "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;");
    return sql;
}

/// Only a ReadWrite connection may set the journal mode, which is kept in the file.
const QByteArray &writerRecipe()
{
    static const QByteArray sql("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    return sql;
}

QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("communique-store-%1").arg(++count);
}

/// A store on a medium that cannot take the two files WAL needs beside it. Only whole without a log of its own.
QString immutableName(const QString &fileName)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(fileName).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromLatin1(url.toEncoded());
}

bool hasLog(const QString &fileName)
{
    return QFileInfo(fileName + QStringLiteral("-wal")).size() > 0;
}

/// SQLite's complaint, or Qt's where it never came to SQLite.
Error failureOf(const QSqlQuery &query, sqlite3 *handle, const QString &fileName)
{
    if (sqlite3_errcode(handle) == SQLITE_OK)
        return {ErrorCode::Internal, fileName, query.lastError().text()};
    return sqliteError(handle, fileName);
}

/// Null strings and bytes would be bound as NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;

namespace {

/// The handle of a database that is open and answers; null otherwise.
sqlite3 *openDatabase(QSqlDatabase &database, const QString &name, const QString &options)
{
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return nullptr;
    return *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
}

/// Reading the schema's number is the first thing that touches the file.
bool answers(sqlite3 *handle)
{
    return handle && sqlite3_exec(handle, "PRAGMA schema_version", nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// Whether the two files that WAL needs beside the store could neither be found nor made.
bool lacksCompanions(sqlite3 *handle)
{
    const int code = handle ? sqlite3_errcode(handle) & 0xff : SQLITE_CANTOPEN;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
}

} // namespace

Result<Connection> Connection::open(const QString &fileName, OpenMode mode)
{
    auto state = std::make_unique<State>();
    state->connectionName = newConnectionName();
    state->fileName = fileName;
    state->mode = mode;
    state->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state->connectionName);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (mode == OpenMode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    state->handle = openDatabase(state->database, fileName, options);
    if (!answers(state->handle) && mode == OpenMode::ReadOnly && lacksCompanions(state->handle) && !hasLog(fileName)) {
        state->database.close();
        state->handle
            = openDatabase(state->database, immutableName(fileName), options + QStringLiteral(";QSQLITE_OPEN_URI"));
    }
    if (!state->handle)
        return Error{ErrorCode::CannotRead, fileName, state->database.lastError().text()};
    if (!answers(state->handle))
        return sqliteError(state->handle, fileName);
    sqlite3_db_config(state->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    Outcome configured = runScript(state->handle, recipe(), fileName);
    if (configured && mode == OpenMode::ReadWrite)
        configured = runScript(state->handle, writerRecipe(), fileName);
    if (!configured)
        return configured.error();
    return Connection(std::move(state));
}

const QString &Connection::fileName() const
{
    return m_state->fileName;
}

OpenMode Connection::mode() const
{
    return m_state->mode;
}

sqlite3 *Connection::handle() const
{
    return m_state->handle;
}

Outcome Connection::select(const QString &sql, const QVariantList &values, const RowVisitor &visit) const
{
    // The statement is out of the store of statements while it runs: a visitor may use the same one.
    auto kept = m_state->statements.extract(sql);
    QSqlQuery query = kept ? std::move(kept.mapped()) : QSqlQuery(m_state->database);
    if (!kept) {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return sqliteError(m_state->handle, m_state->fileName);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bindable(values.at(i)));
    Outcome outcome;
    if (!query.exec()) {
        // Qt's own objections, such as a value too few, leave SQLite content.
        if (sqlite3_errcode(m_state->handle) == SQLITE_OK)
            return Error{ErrorCode::Internal, m_state->fileName, query.lastError().text()};
        return sqliteError(m_state->handle, m_state->fileName);
    }
    while (outcome && query.next())
        outcome = visit(query);
    if (outcome && query.lastError().isValid())
        outcome = failureOf(query, m_state->handle, m_state->fileName);
    query.finish();
    if (outcome)
        m_state->statements.insert_or_assign(sql, std::move(query));
    return outcome;
}

Result<QVariant> Connection::selectValue(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    const Outcome outcome = select(sql, values, [&first](const QSqlQuery &row) {
        if (!first.isValid())
            first = row.value(0);
        return Outcome();
    });
    if (!outcome)
        return outcome.error();
    return first;
}

Result<qint64> Connection::dataVersion() const
{
    const Result<QVariant> version = selectValue(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return version->toLongLong();
}

} // namespace communique
