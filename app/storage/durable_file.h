#pragma once

#include "base/result.h"

namespace communique {

// Files that must be there after a power cut, and for nobody else's eyes: mode 0600, folders 0700.

/// A new empty file. CannotWrite if it exists; DiskFull.
Outcome createPrivateFile(const QString &fileName);
/// The folder, with those above it where they are missing.
Outcome ensurePrivateFolder(const QString &path);
/// The bytes in place of what was there, whole or not at all.
Outcome writePrivately(const QString &fileName, const QByteArray &bytes);
/// A copy on disk; replaces what was there.
Outcome copyPrivately(const QString &fromFile, const QString &toFile);
/// Waits until the file is on disk.
Outcome syncFile(const QString &fileName);
/// Renames over what was there and waits until the folder is on disk.
Outcome renameDurably(const QString &from, const QString &to);

} // namespace communique
