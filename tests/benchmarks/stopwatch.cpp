#include "benchmarks/stopwatch.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace communique {

void tell(const QString &name, const QString &figure)
{
    std::printf("bench: %s: %s\n", qPrintable(name), qPrintable(figure));
    std::fflush(stdout);
}

void Spread::add(double milliseconds)
{
    m_sorted.insert(std::upper_bound(m_sorted.cbegin(), m_sorted.cend(), milliseconds), milliseconds);
}

double Spread::percentile(int percent) const
{
    return m_sorted.isEmpty() ? 0 : m_sorted.at((m_sorted.size() - 1) * percent / 100);
}

QString Spread::text() const
{
    return QStringLiteral("median %1 ms, p95 %2 ms, p99 %3 ms (%4 times)")
        .arg(median(), 0, 'f', 2)
        .arg(percentile(95), 0, 'f', 2)
        .arg(percentile(99), 0, 'f', 2)
        .arg(count());
}

void measure(const QString &name, int times, const std::function<void(int)> &act)
{
    Spread spread;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        spread.add(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(name, spread.text());
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
