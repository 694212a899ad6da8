#include "storage/store_file.h"

#include "storage/backup.h"
#include "storage/durable_file.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace communique {

namespace {

/// "CMNQ", at offset 68 of every store (SQLite's file format, section 1.3).
constexpr quint32 applicationId = 0x434d4e51;
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
/// Up to this size the structure is checked at every opening: it takes some tens of milliseconds.
constexpr qint64 quicklyCheckedSize = 32LL * 1024 * 1024;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Result<QByteArray> readHeader(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, fileName, file.errorString()};
    return file.read(headerSize);
}

Outcome checkHeader(const QString &fileName, OpenMode mode)
{
    const Result<QByteArray> header = readHeader(fileName);
    if (!header)
        return header.error();
    if (!header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotAStore, fileName, QStringLiteral("not an SQLite file")};
    if (header->size() < headerSize)
        return Error{ErrorCode::Damaged, fileName, QStringLiteral("the file is cut off")};
    if (numberAt(*header, applicationIdOffset) != applicationId)
        return Error{ErrorCode::NotAStore, fileName, QStringLiteral("another application's file")};
    if (mode == OpenMode::ReadWrite && numberAt(*header, userVersionOffset) > quint32(currentSchemaVersion()))
        return Error{ErrorCode::NewerVersion, fileName, {}};
    return {};
}

bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Outcome lookAt(const QString &fileName, OpenMode mode, const FileSystemProbe &probe)
{
    struct stat status = {};
    if (stat(QFile::encodeName(fileName).constData(), &status) != 0)
        return Error{errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound : ErrorCode::CannotRead, fileName, {}};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::NotAStore, fileName, QStringLiteral("not a file")};
    if (isNetworkFileSystem(probe(fileName)))
        return Error{ErrorCode::NetworkFileSystem, fileName, {}};
    if (const Outcome header = checkHeader(fileName, mode); !header)
        return header;
    if (mode == OpenMode::ReadWrite && (!isWritable(fileName) || !isWritable(QFileInfo(fileName).absolutePath())))
        return Error{ErrorCode::ReadOnly, fileName, {}};
    return {};
}

/// A log that was not taken in means that the last user did not close the store, or still has it open.
bool isCheckDue(const QString &fileName)
{
    return QFileInfo(fileName + QStringLiteral("-wal")).size() > 0 || QFileInfo(fileName).size() < quicklyCheckedSize;
}

QString backupBefore(const QString &storeFile, qsizetype version)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz"));
    const QString name = QStringLiteral("before-version-%1-%2.communique").arg(version).arg(now);
    return QDir(backupFolder(storeFile)).filePath(name);
}

Result<Connection> fillStore(const QString &fileName)
{
    Result<Connection> connection = Connection::open(fileName, OpenMode::ReadWrite);
    if (!connection)
        return connection;
    Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    Outcome made = transaction->executeScript("PRAGMA application_id=" + QByteArray::number(applicationId));
    if (made)
        made = migrate(*transaction, migrationScripts(), 0);
    if (made)
        made = transaction->commit();
    // The id must lie in the file itself, where openStore() looks for it, not in the log.
    if (made && sqlite3_wal_checkpoint_v2(connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr))
        made = Error{ErrorCode::CannotWrite, fileName, QStringLiteral("checkpoint")};
    if (!made)
        return made.error();
    return connection;
}

/// openStore() but for the schema.
Result<Connection> openLookedAt(const QString &fileName, OpenMode mode, const FileSystemProbe &probe)
{
    if (const Outcome looked = lookAt(fileName, mode, probe); !looked)
        return looked.error();
    const bool isDue = isCheckDue(fileName);
    Result<Connection> connection = Connection::open(fileName, mode);
    if (!connection)
        return connection;
    if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(connection->handle(), "main") == 1)
        return Error{ErrorCode::ReadOnly, fileName, {}};
    if (isDue) {
        if (const Outcome sound = checkStructure(*connection, QStringLiteral("quick_check")); !sound)
            return sound.error();
    }
    return connection;
}

} // namespace

Result<Connection> createStore(const QString &fileName, const FileSystemProbe &probe)
{
    if (isNetworkFileSystem(probe(QFileInfo(fileName).absolutePath())))
        return Error{ErrorCode::NetworkFileSystem, fileName, {}};
    if (const Outcome created = createPrivateFile(fileName); !created)
        return created.error();
    Result<Connection> connection = fillStore(fileName);
    if (!connection) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(fileName + QLatin1StringView(suffix));
    }
    return connection;
}

Result<Connection> openStore(const QString &fileName, OpenMode mode, const FileSystemProbe &probe)
{
    Result<Connection> connection = openLookedAt(fileName, mode, probe);
    if (!connection)
        return connection;
    if (const Outcome current = ensureSchema(*connection, migrationScripts()); !current)
        return current.error();
    return connection;
}

Result<Connection> openStoreOfAnyVersion(const QString &fileName)
{
    return openLookedAt(fileName, OpenMode::ReadOnly, fileSystemType);
}

Outcome ensureSchema(Connection &connection, const QList<QByteArray> &scripts)
{
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version == scripts.size())
        return {};
    if (*version < 1)
        return Error{ErrorCode::Damaged, connection.fileName(), QStringLiteral("no schema version")};
    if (*version > scripts.size())
        return connection.mode() == OpenMode::ReadOnly ? Outcome()
                                                       : Error{ErrorCode::NewerVersion, connection.fileName(), {}};
    if (connection.mode() == OpenMode::ReadOnly)
        return Error{ErrorCode::ReadOnly, connection.fileName(), QStringLiteral("the store must be migrated first")};
    if (const Outcome backedUp = backUp(connection, backupBefore(connection.fileName(), scripts.size())); !backedUp)
        return backedUp;
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    // Another process may have come first while this one waited.
    const Result<int> present = schemaVersion(connection);
    if (!present)
        return present.error();
    const Outcome migrated = migrate(*transaction, scripts, *present);
    return migrated ? transaction->commit() : migrated;
}

Outcome checkStructure(const Connection &connection, const QString &pragma)
{
    const Result<QVariant> answer = connection.selectValue(QStringLiteral("PRAGMA ") + pragma + QStringLiteral("(1)"));
    if (!answer)
        return answer.error();
    if (answer->toString() != QLatin1StringView("ok"))
        return Error{ErrorCode::Damaged, connection.fileName(), answer->toString()};
    return {};
}

int currentSchemaVersion()
{
    return int(migrationScripts().size());
}

qint64 freeSpace(const QString &fileName)
{
    return QStorageInfo(QFileInfo(fileName).absolutePath()).bytesAvailable();
}

} // namespace communique
