#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace communique {

/// Does something \a times times and prints its median and its 95th percentile as a line "bench: NAME: …".
void measure(const QString &name, int times, const std::function<void(int)> &act);

/// Prints one figure.
void tell(const QString &name, const QString &figure);

/// What the process keeps in memory now, in MiB (VmRSS).
double residentMemory();

} // namespace communique
