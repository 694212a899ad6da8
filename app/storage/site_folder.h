#pragma once

#include "storage/folder_tree.h"

namespace communique {

/// A complete release folder that nobody sees yet; see SiteFolder::stage().
struct StagedFolder
{
    QString name; ///< ".staging-…" in the site's folder
};

/// The folder a site is published to.
///
/// Always true:
///  - the folder is opened once; whatever is made or replaced is named relative to it and no symbolic link is followed,
///    so nothing outside is touched (promise P11 of TRUST.md);
///  - a reader sees a release's folder whole, either the old or the new one: it is staged under a hidden name, synced,
///    and put in place by one rename;
///  - while one SiteFolder is open for writing, another process gets Busy.
///
/// Move-only. Not for use by two threads at once.
class SiteFolder
{
public:
    /// Opens a folder to publish to, making it if it is not there, and clears what an interrupted publication left.
    /// CannotWrite if it is a symbolic link, no folder or not to be written; Busy.
    static Result<SiteFolder> open(const QString &path, DeviceProbe probe = {});
    /// Opens an existing folder to read only. CannotRead.
    static Result<SiteFolder> openToRead(const QString &path);

    /// Writes a folder's files under a hidden name. Nothing is left of them on failure: DiskFull, CannotWrite, Usage.
    Result<StagedFolder> stage(const QList<FolderFile> &files);

    /// Puts a staged folder in the place \a name, in one step; a folder, file or link of that name gives way and is
    /// removed. On failure the old one stands as it was and the staged one is removed; only when the very last step,
    /// the sync of the rename, fails, the new one is in place already. Usage for a name that is not [a-z0-9._-].
    Outcome swap(const StagedFolder &staged, const QString &name);

    /// Removes what stage() wrote.
    void discard(const StagedFolder &staged);

    /// Replaces a file in the site's root whole, or makes it.
    Outcome replaceFile(const QString &name, const QByteArray &bytes);

    /// The names of the folders in the site's root, hidden ones left out, sorted.
    QStringList folders() const;

    /// All files below one folder by relative path; errors as of readTree().
    Result<QMap<QString, QByteArray>> readFolder(const QString &name, const FolderLimits &limits = {}) const;

private:
    explicit SiteFolder(FileHandle root, DeviceProbe probe)
        : m_root(std::move(root))
        , m_probe(std::move(probe))
    { }

    void clearLeftovers();
    Outcome exchange(const QString &from, const QString &to);
    Outcome renameTwice(const QString &from, const QString &to);

    FileHandle m_root;
    DeviceProbe m_probe;
};

} // namespace communique
