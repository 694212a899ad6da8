#include "storage/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace communique {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error systemError(const QString &fileName, int reason)
{
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, fileName, qt_error_string(reason)};
}

Outcome syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(path, errno);
    const int synced = fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return synced == 0 ? Outcome() : Outcome(systemError(path, reason));
}

} // namespace

Outcome createPrivateFile(const QString &fileName)
{
    const int descriptor
        = ::open(QFile::encodeName(fileName).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(fileName, errno);
    ::close(descriptor);
    return {};
}

Outcome ensurePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::CannotWrite, path, {}};
    if (mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(path, errno);
    return {};
}

Outcome writePrivately(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
            fileName, file.errorString()};
    return syncPath(QFileInfo(fileName).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Outcome copyPrivately(const QString &fromFile, const QString &toFile)
{
    QFile::remove(toFile);
    if (const Outcome created = createPrivateFile(toFile); !created)
        return created;
    QFile from(fromFile);
    QFile to(toFile);
    if (!from.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, fromFile, from.errorString()};
    if (!to.open(QIODevice::WriteOnly))
        return Error{ErrorCode::CannotWrite, toFile, to.errorString()};
    constexpr qint64 chunk = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty())
            return Error{ErrorCode::CannotRead, fromFile, from.errorString()};
        if (to.write(bytes) != bytes.size())
            return Error{ErrorCode::CannotWrite, toFile, to.errorString()};
    }
    to.close();
    return syncFile(toFile);
}

Outcome syncFile(const QString &fileName)
{
    return syncPath(fileName, O_RDONLY);
}

Outcome renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to, errno);
    return syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace communique
