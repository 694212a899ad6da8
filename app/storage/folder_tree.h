#pragma once

#include "base/result.h"
#include "storage/file_handle.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>

namespace communique {

/// A file to be written below a folder.
struct FolderFile
{
    QString path; ///< relative; names of [a-z0-9._-] that do not begin with a dot, "/" between them
    QByteArray bytes;
};

/// Asked before every call that changes something on disk: 0 to go on, or the errno to fail with. For tests of a
/// failing device; empty means 0.
using DeviceProbe = std::function<int()>;

/// How much is read from a folder that somebody else may have filled (TRUST section 2 item 5).
struct FolderLimits
{
    qint64 fileBytes = 64LL << 20;
    qint64 totalBytes = 200LL << 20;
    qsizetype entries = 5000;
    int depth = 8;
};

// Whole trees below an open folder. Every name is opened relative to its parent and never through a symbolic link, so
// nothing outside the folder is read, written or removed, whatever was planted in it meanwhile.

/// Makes the folder \a name in \a parent and writes all files into it, synced to the disk; files are readable by all
/// (0644, folders 0755) whatever the umask. On failure it removes again what it made: DiskFull, or CannotWrite with
/// the path; Usage for a path that breaks the rule above.
Outcome writeTree(int parent, const QString &name, const QList<FolderFile> &files, const DeviceProbe &probe);

/// Writes one file that must not exist yet, synced. DiskFull or CannotWrite.
Outcome writeNewFile(int parent, const QString &name, const QByteArray &bytes, const DeviceProbe &probe);

/// All files below the folder \a name, by relative path. CannotRead; TooLarge beyond the limits; Damaged with the path
/// for anything that is neither a plain file nor a folder.
Result<QMap<QString, QByteArray>> readTree(int parent, const QString &name, const FolderLimits &limits);

/// Removes a folder with all below it, or a file or a link. False if anything is left.
bool removeTree(int parent, const QString &name);

/// The names in a folder, sorted, "." and ".." left out.
QStringList namesIn(int folder);

/// Syncs a folder's entries to the disk.
Outcome syncFolder(int folder, const QString &name, const DeviceProbe &probe);

/// A failed system call as an Error: DiskFull for a full disk or quota, else CannotWrite.
Error writeError(const QString &subject, int errorNumber);

/// Asks the probe; sets errno and returns false when it says to fail.
bool mayGoOn(const DeviceProbe &probe);

} // namespace communique
