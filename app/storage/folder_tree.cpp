#include "storage/folder_tree.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace communique {

namespace {

constexpr int deepest = 64;

FileHandle openFolder(int parent, const QString &name)
{
    return FileHandle(
        ::openat(parent, QFile::encodeName(name).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool writeAll(int descriptor, const QByteArray &bytes, const DeviceProbe &probe)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        if (!mayGoOn(probe))
            return false;
        const ssize_t written = ::write(descriptor, bytes.constData() + done, bytes.size() - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written < 0 ? 0 : written;
    }
    return true;
}

/// The folder \a name in \a parent, made if it is not there.
FileHandle ensureFolder(int parent, const QString &name, const DeviceProbe &probe)
{
    if (!mayGoOn(probe) || (::mkdirat(parent, QFile::encodeName(name).constData(), 0755) != 0 && errno != EEXIST))
        return {};
    FileHandle folder = openFolder(parent, name);
    if (folder.isOpen() && ::fchmod(folder.get(), 0755) != 0)
        return {};
    return folder;
}

Outcome writeBelow(int folder, const QStringList &path, const QByteArray &bytes, const DeviceProbe &probe)
{
    if (path.size() == 1)
        return writeNewFile(folder, path.constFirst(), bytes, probe);
    const FileHandle below = ensureFolder(folder, path.constFirst(), probe);
    if (!below.isOpen())
        return writeError(path.constFirst(), errno);
    if (Outcome written = writeBelow(below.get(), path.mid(1), bytes, probe); !written)
        return written;
    return syncFolder(below.get(), path.constFirst(), probe);
}

bool isSafePath(const QString &path)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[a-z0-9_-][a-z0-9._-]{0,200}(/[a-z0-9_-][a-z0-9._-]{0,200}){0,7}\\z"));
    return shape.match(path).hasMatch();
}

Outcome fillFolder(int parent, const QString &name, const QList<FolderFile> &files, const DeviceProbe &probe)
{
    const FileHandle folder = ensureFolder(parent, name, probe);
    if (!folder.isOpen())
        return writeError(name, errno);
    for (const FolderFile &file : files) {
        if (!isSafePath(file.path))
            return Error{ErrorCode::Usage, file.path, QStringLiteral("not a path for a site")};
        if (Outcome written = writeBelow(folder.get(), file.path.split(u'/'), file.bytes, probe); !written) {
            Error error = written.error();
            error.subject = file.path;
            return error;
        }
    }
    return syncFolder(folder.get(), name, probe);
}

/// Reads a tree and keeps count of what it took.
class TreeReader
{
public:
    explicit TreeReader(const FolderLimits &limits)
        : m_limits(limits)
    { }

    Outcome readFolder(int folder, const QString &prefix, int depth)
    {
        const QStringList names = namesIn(folder);
        if (depth > m_limits.depth)
            return Error{ErrorCode::TooLarge, prefix, QStringLiteral("folders too deep")};
        for (const QString &name : names) {
            if (++m_entries > m_limits.entries)
                return Error{ErrorCode::TooLarge, prefix, QStringLiteral("too many files")};
            if (Outcome taken = readEntry(folder, name, prefix + name, depth); !taken)
                return taken;
        }
        return {};
    }

    QMap<QString, QByteArray> files;

private:
    Outcome readEntry(int folder, const QString &name, const QString &path, int depth)
    {
        const FileHandle entry(
            ::openat(folder, QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat status = {};
        if (!entry.isOpen() && errno != ELOOP && errno != ENXIO)
            return Error{ErrorCode::CannotRead, path, QString::fromLocal8Bit(std::strerror(errno))};
        if (!entry.isOpen() || ::fstat(entry.get(), &status) != 0)
            return Error{ErrorCode::Damaged, path, QStringLiteral("neither a file nor a folder")};
        if (S_ISDIR(status.st_mode))
            return readFolder(entry.get(), path + u'/', depth + 1);
        if (!S_ISREG(status.st_mode))
            return Error{ErrorCode::Damaged, path, QStringLiteral("neither a file nor a folder")};
        return readFile(entry.get(), path);
    }

    Outcome readFile(int descriptor, const QString &path)
    {
        QFile file;
        if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
            return Error{ErrorCode::CannotRead, path, file.errorString()};
        const QByteArray bytes = file.read(m_limits.fileBytes + 1);
        m_bytes += bytes.size();
        if (bytes.size() > m_limits.fileBytes || m_bytes > m_limits.totalBytes)
            return Error{ErrorCode::TooLarge, path, QStringLiteral("more than a site holds")};
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::CannotRead, path, file.errorString()};
        files.insert(path, bytes);
        return {};
    }

    FolderLimits m_limits;
    qint64 m_bytes = 0;
    qsizetype m_entries = 0;
};

bool removeBelow(int parent, const QString &name, int depth)
{
    const QByteArray encoded = QFile::encodeName(name);
    if (::unlinkat(parent, encoded.constData(), 0) == 0 || errno == ENOENT)
        return true;
    const FileHandle folder = openFolder(parent, name);
    if (!folder.isOpen() || depth > deepest)
        return false;
    for (const QString &below : namesIn(folder.get()))
        removeBelow(folder.get(), below, depth + 1);
    return ::unlinkat(parent, encoded.constData(), AT_REMOVEDIR) == 0;
}

} // namespace

Outcome writeTree(int parent, const QString &name, const QList<FolderFile> &files, const DeviceProbe &probe)
{
    Outcome filled = fillFolder(parent, name, files, probe);
    if (!filled)
        removeTree(parent, name);
    return filled;
}

Outcome writeNewFile(int parent, const QString &name, const QByteArray &bytes, const DeviceProbe &probe)
{
    if (!mayGoOn(probe))
        return writeError(name, errno);
    const QByteArray encoded = QFile::encodeName(name);
    const FileHandle file(
        ::openat(parent, encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!file.isOpen())
        return writeError(name, errno);
    if (::fchmod(file.get(), 0644) == 0 && writeAll(file.get(), bytes, probe) && mayGoOn(probe)
        && ::fsync(file.get()) == 0)
        return {};
    const Error error = writeError(name, errno);
    ::unlinkat(parent, encoded.constData(), 0);
    return error;
}

Result<QMap<QString, QByteArray>> readTree(int parent, const QString &name, const FolderLimits &limits)
{
    const FileHandle folder = openFolder(parent, name);
    if (!folder.isOpen())
        return Error{ErrorCode::CannotRead, name, QString::fromLocal8Bit(std::strerror(errno))};
    TreeReader reader(limits);
    if (Outcome taken = reader.readFolder(folder.get(), {}, 1); !taken)
        return taken.error();
    return reader.files;
}

bool removeTree(int parent, const QString &name)
{
    return removeBelow(parent, name, 1);
}

QStringList namesIn(int folder)
{
    FileHandle copy(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    DIR *stream = copy.isOpen() ? ::fdopendir(copy.get()) : nullptr;
    if (!stream)
        return {};
    copy.release();
    QStringList names;
    while (const dirent *entry = ::readdir(stream)) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != QLatin1StringView(".") && name != QLatin1StringView(".."))
            names += name;
    }
    ::closedir(stream);
    names.sort();
    return names;
}

Outcome syncFolder(int folder, const QString &name, const DeviceProbe &probe)
{
    if (mayGoOn(probe) && ::fsync(folder) == 0)
        return {};
    return writeError(name, errno);
}

Error writeError(const QString &subject, int errorNumber)
{
    const bool isFull = errorNumber == ENOSPC || errorNumber == EDQUOT;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, subject,
        QString::fromLocal8Bit(std::strerror(errorNumber))};
}

bool mayGoOn(const DeviceProbe &probe)
{
    const int problem = probe ? probe() : 0;
    if (problem != 0)
        errno = problem;
    return problem == 0;
}

} // namespace communique
