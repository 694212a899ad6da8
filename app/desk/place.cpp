#include "desk/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace communique {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/communique");
}

} // namespace

Place defaultPlace()
{
    return placeOf(dataFolder() + QStringLiteral("/newsroom.communique"));
}

Place placeOf(const QString &storeFile)
{
    return Place{QFileInfo(storeFile).absoluteFilePath(), dataFolder() + QStringLiteral("/keys")};
}

} // namespace communique
