#include "workspace/block_dress.h"

#include <QCoreApplication>

namespace communique {

QString statusLabel(BlockStatus status)
{
    switch (status) {
    case BlockStatus::None:
        return {};
    case BlockStatus::Empty:
        return QCoreApplication::translate("BlockStatus", "Still empty");
    case BlockStatus::Draft:
        return QCoreApplication::translate("BlockStatus", "Begun");
    case BlockStatus::Translated:
        return QCoreApplication::translate("BlockStatus", "Done");
    case BlockStatus::Stale:
        return QCoreApplication::translate("BlockStatus", "The source has changed since");
    case BlockStatus::Finding:
        return QCoreApplication::translate("BlockStatus", "A check objects");
    }
    return {};
}

} // namespace communique
