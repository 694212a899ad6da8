#include "benchmarks/stopwatch.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace communique {

void tell(const QString &name, const QString &figure)
{
    std::printf("bench: %s: %s\n", qPrintable(name), qPrintable(figure));
    std::fflush(stdout);
}

void measure(const QString &name, int times, const std::function<void(int)> &act)
{
    QList<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const qsizetype last = milliseconds.size() - 1;
    tell(name,
        QStringLiteral("median %1 ms, p95 %2 ms (%3 times)")
            .arg(milliseconds.at(last / 2), 0, 'f', 2)
            .arg(milliseconds.at(last * 95 / 100), 0, 'f', 2)
            .arg(times));
}

double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

} // namespace communique
