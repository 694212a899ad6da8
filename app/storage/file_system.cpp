#include "storage/file_system.h"

#include <QFile>

#include <sys/vfs.h>

#include <algorithm>
#include <iterator>

namespace communique {

namespace {

// The magic numbers of statfs(2) and linux/magic.h.
constexpr qint64 networkTypes[] = {
    0x6969, // NFS
    0x517b, // SMB
    0xfe534d42, // SMB 2
    0xff534d42, // CIFS
    0x65735546, // FUSE
    0x01021997, // 9P
    0x5346414f, // AFS
    0x00c36400, // Ceph
    0x73757245, // Coda
};

} // namespace

qint64 fileSystemType(const QString &path)
{
    struct statfs information = {};
    if (statfs(QFile::encodeName(path).constData(), &information) != 0)
        return 0;
    return static_cast<quint32>(information.f_type);
}

bool isNetworkFileSystem(qint64 type)
{
    return std::find(std::begin(networkTypes), std::end(networkTypes), type) != std::end(networkTypes);
}

} // namespace communique
