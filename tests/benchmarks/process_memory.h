#pragma once

#include <QString>

namespace communique {

/// What processes keep in memory, in MiB. Pages shared by several count whole in resident() and by parts in
/// proportional(), so that the latter is what would be free without them.
struct Memory
{
    double resident = 0;
    double proportional = 0;
    int processes = 0;

    /// "310 MiB resident, 240 MiB proportional, in 4 processes".
    QString text() const;
};

/// That process and all that it has started, such as the browser's.
Memory memoryOfTree(qint64 process);

qint64 ownProcess();

} // namespace communique
