#pragma once

#include <QString>

#include <functional>

namespace communique {

/// Tells the type of the file system a path lies on, as statfs(2) numbers them; a test gives its own.
using FileSystemProbe = std::function<qint64(const QString &path)>;

/// Asks the system; 0 where it does not say.
qint64 fileSystemType(const QString &path);

/// Whether SQLite's locks and its shared memory cannot be trusted there: NFS, SMB, and whatever a user program serves
/// (FUSE), which may be a network folder. TRUST.md section 2 item 12.
bool isNetworkFileSystem(qint64 type);

} // namespace communique
