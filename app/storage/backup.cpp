#include "storage/backup.h"

#include "storage/durable_file.h"
#include "storage/journal_store.h"
#include "storage/store_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace communique {

namespace {

constexpr int daysKept = 14;
const char *const companions[] = {"-wal", "-shm"};

QString partName(const QString &fileName)
{
    return fileName + QStringLiteral(".part");
}

/// The end of the journal in a file that is a sound store from end to end.
Result<std::optional<JournalHead>> headOfSoundStore(const QString &fileName)
{
    const Result<Connection> store = openStoreOfAnyVersion(fileName);
    if (!store)
        return store.error();
    if (const Outcome sound = checkStructure(*store, QStringLiteral("integrity_check")); !sound)
        return sound.error();
    if (const Outcome complete = journal::checkComplete(*store); !complete)
        return complete.error();
    return journal::head(*store);
}

Outcome writeCopy(const Connection &connection, const QString &toFile)
{
    // VACUUM INTO takes an empty file as it is, with the mode it has.
    if (const Outcome created = createPrivateFile(toFile); !created)
        return created;
    const Outcome copied
        = connection.select(QStringLiteral("VACUUM INTO ?"), {toFile}, [](const QSqlQuery &) { return Outcome(); });
    return copied ? syncFile(toFile) : copied;
}

Outcome checkCopy(const Connection &connection, const QString &copy)
{
    const Result<std::optional<JournalHead>> own = journal::head(connection);
    if (!own)
        return own.error();
    const Result<std::optional<JournalHead>> copied = headOfSoundStore(copy);
    if (!copied)
        return copied.error();
    // Others may have written on while the copy was made; what it must not be is behind what this connection sees.
    if (*copied != *own && (!*copied || (*own && (*copied)->number > (*own)->number)))
        return Error{ErrorCode::Damaged, copy, QStringLiteral("the copy does not end where the store does")};
    return {};
}

/// Takes the log into the store, so that it is one file. Busy if anybody has it open.
Outcome closeForGood(const QString &storeFile)
{
    const Result<Connection> store = Connection::open(storeFile, OpenMode::ReadWrite);
    if (!store)
        return store.error().code == ErrorCode::Busy ? Outcome(store.error()) : Outcome();
    const Result<QVariant> mode = store->selectValue(QStringLiteral("PRAGMA journal_mode=DELETE"));
    if (!mode && mode.error().code == ErrorCode::Busy)
        return mode.error();
    return {};
}

/// A damaged store cannot be closed in good order: its log goes along with it.
Outcome moveAside(const QString &storeFile, const QString &toFile)
{
    for (const char *suffix : companions) {
        const QString companion = storeFile + QLatin1StringView(suffix);
        if (QFile::exists(companion) && !QFile::rename(companion, toFile + QLatin1StringView(suffix)))
            return Error{ErrorCode::CannotWrite, companion, {}};
    }
    if (QFile::exists(storeFile) && !QFile::rename(storeFile, toFile))
        return Error{ErrorCode::CannotWrite, storeFile, {}};
    return {};
}

QString asideName(const QString &storeFile)
{
    const QFileInfo file(storeFile);
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzz"));
    return file.dir().filePath(
        QStringLiteral("%1.before-restore-%2.%3").arg(file.completeBaseName(), now, file.suffix()));
}

void removeOldBackups(const QDir &folder, const QDate &today)
{
    for (const QString &name : folder.entryList({QStringLiteral("*.communique")}, QDir::Files)) {
        const QDate day = QDate::fromString(QFileInfo(name).completeBaseName(), Qt::ISODate);
        if (day.isValid() && day.daysTo(today) > daysKept)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

Outcome backUp(const Connection &connection, const QString &toFile)
{
    if (QFile::exists(toFile))
        return Error{ErrorCode::CannotWrite, toFile, QStringLiteral("the file exists")};
    if (const Outcome folder = ensurePrivateFolder(QFileInfo(toFile).absolutePath()); !folder)
        return folder;
    const QString part = partName(toFile);
    QFile::remove(part);
    Outcome outcome = writeCopy(connection, part);
    if (outcome)
        outcome = checkCopy(connection, part);
    if (outcome)
        outcome = renameDurably(part, toFile);
    if (!outcome)
        QFile::remove(part);
    return outcome;
}

Outcome restoreBackup(const QString &fromFile, const QString &storeFile)
{
    if (const auto sound = headOfSoundStore(fromFile); !sound)
        return sound.error();
    const QString part = partName(storeFile);
    if (const Outcome copied = copyPrivately(fromFile, part); !copied)
        return copied;
    Outcome outcome;
    if (QFile::exists(storeFile))
        outcome = closeForGood(storeFile);
    const QString aside = asideName(storeFile);
    if (outcome)
        outcome = moveAside(storeFile, aside);
    if (outcome)
        outcome = renameDurably(part, storeFile);
    if (!outcome)
        QFile::remove(part);
    return outcome;
}

Outcome ensureDailyBackup(const Connection &connection, const QDate &today)
{
    const QDir folder(backupFolder(connection.fileName()));
    const QString name = folder.filePath(today.toString(Qt::ISODate) + QStringLiteral(".communique"));
    if (QFile::exists(name))
        return {};
    if (const Outcome made = ensurePrivateFolder(folder.absolutePath()); !made)
        return made;
    QLockFile maker(name + QStringLiteral(".lock"));
    if (!maker.tryLock(0))
        return maker.error() == QLockFile::LockFailedError
            ? Outcome()
            : Outcome(Error{ErrorCode::CannotWrite, name, QStringLiteral("its lock cannot be made")});
    if (const Outcome backedUp = backUp(connection, name); !backedUp)
        return backedUp;
    removeOldBackups(folder, today);
    return {};
}

QString backupFolder(const QString &storeFile)
{
    const QFileInfo file(storeFile);
    return file.dir().absoluteFilePath(file.completeBaseName() + QStringLiteral(".backups"));
}

} // namespace communique
