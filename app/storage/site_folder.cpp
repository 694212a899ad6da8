#include "storage/site_folder.h"

#include "base/id.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace communique {

namespace {

// Where the file system cannot exchange two names, the old folder waits under the second prefix; clearLeftovers()
// puts it back if the new one never came.
constexpr QLatin1StringView stagingPrefix(".staging-");
constexpr QLatin1StringView formerPrefix(".former-");

bool isSafeName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9_-][a-z0-9._-]{0,200}\\z"));
    return shape.match(name).hasMatch();
}

Error nameError(const QString &name)
{
    return {ErrorCode::Usage, name, QStringLiteral("not a name for a site")};
}

int renameBetween(int folder, const QString &from, const QString &to, unsigned flags)
{
    return ::renameat2(folder, QFile::encodeName(from).constData(), folder, QFile::encodeName(to).constData(), flags);
}

bool exists(int folder, const QString &name)
{
    struct stat status = {};
    return ::fstatat(folder, QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

bool isFolder(int parent, const QString &name)
{
    struct stat status = {};
    return ::fstatat(parent, QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISDIR(status.st_mode);
}

QString lastErrorText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Result<SiteFolder> SiteFolder::open(const QString &path, DeviceProbe probe)
{
    const QString clean = QDir::cleanPath(path); // a trailing slash would make O_NOFOLLOW follow
    const QByteArray encoded = QFile::encodeName(clean);
    if (!QFileInfo::exists(clean) && !QDir().mkpath(clean))
        return writeError(clean, errno == 0 ? ENOTDIR : errno);
    FileHandle root(::open(encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!root.isOpen())
        return writeError(clean, errno);
    if (::flock(root.get(), LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::Busy, clean, lastErrorText()};
    SiteFolder folder(std::move(root), std::move(probe));
    folder.clearLeftovers();
    return folder;
}

Result<SiteFolder> SiteFolder::openToRead(const QString &path)
{
    FileHandle root(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen())
        return Error{ErrorCode::CannotRead, path, lastErrorText()};
    return SiteFolder(std::move(root), {});
}

void SiteFolder::clearLeftovers()
{
    for (const QString &name : namesIn(m_root.get())) {
        if (name.startsWith(formerPrefix)) {
            const QString place = name.mid(formerPrefix.size());
            if (!exists(m_root.get(), place) && renameBetween(m_root.get(), name, place, 0) == 0)
                continue;
        }
        if (name.startsWith(stagingPrefix) || name.startsWith(formerPrefix))
            removeTree(m_root.get(), name);
    }
}

Result<StagedFolder> SiteFolder::stage(const QList<FolderFile> &files)
{
    const StagedFolder staged{stagingPrefix + newIdText()};
    if (Outcome written = writeTree(m_root.get(), staged.name, files, m_probe); !written)
        return written.error();
    return staged;
}

Outcome SiteFolder::swap(const StagedFolder &staged, const QString &name)
{
    Outcome swapped = isSafeName(name) ? exchange(staged.name, name) : nameError(name);
    if (!swapped) {
        discard(staged);
        return swapped;
    }
    Outcome synced = syncFolder(m_root.get(), name, m_probe);
    discard(staged); // where two names were exchanged, it holds the old folder now
    return synced;
}

Outcome SiteFolder::exchange(const QString &from, const QString &to)
{
    if (mayGoOn(m_probe)) {
        if (renameBetween(m_root.get(), from, to, RENAME_NOREPLACE) == 0)
            return {};
        if (errno == EEXIST && renameBetween(m_root.get(), from, to, RENAME_EXCHANGE) == 0)
            return {};
    }
    if (errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP)
        return writeError(to, errno);
    return renameTwice(from, to); // the file system knows neither flag
}

Outcome SiteFolder::renameTwice(const QString &from, const QString &to)
{
    const QString former = formerPrefix + to;
    const bool hasOld = exists(m_root.get(), to);
    if (hasOld && (!mayGoOn(m_probe) || renameBetween(m_root.get(), to, former, 0) != 0))
        return writeError(to, errno);
    if (mayGoOn(m_probe) && renameBetween(m_root.get(), from, to, 0) == 0) {
        removeTree(m_root.get(), former);
        return {};
    }
    const Error error = writeError(to, errno);
    if (hasOld)
        renameBetween(m_root.get(), former, to, 0);
    return error;
}

void SiteFolder::discard(const StagedFolder &staged)
{
    if (staged.name.startsWith(stagingPrefix))
        removeTree(m_root.get(), staged.name);
}

Outcome SiteFolder::replaceFile(const QString &name, const QByteArray &bytes)
{
    if (!isSafeName(name))
        return nameError(name);
    const QString temporary = stagingPrefix + newIdText();
    Outcome written = writeNewFile(m_root.get(), temporary, bytes, m_probe);
    if (!written)
        return Error{written.error().code, name, written.error().detail};
    if (mayGoOn(m_probe) && renameBetween(m_root.get(), temporary, name, 0) == 0)
        return syncFolder(m_root.get(), name, m_probe);
    const Error error = writeError(name, errno);
    removeTree(m_root.get(), temporary);
    return error;
}

QStringList SiteFolder::folders() const
{
    QStringList names;
    for (const QString &name : namesIn(m_root.get())) {
        if (!name.startsWith(u'.') && isFolder(m_root.get(), name))
            names += name;
    }
    return names;
}

Result<QMap<QString, QByteArray>> SiteFolder::readFolder(const QString &name, const FolderLimits &limits) const
{
    return name.contains(u'/') || name.startsWith(u'.') ? Result<QMap<QString, QByteArray>>(nameError(name))
                                                        : readTree(m_root.get(), name, limits);
}

} // namespace communique
