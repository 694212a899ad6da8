#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace communique {

/// How long the same thing took each time, in milliseconds.
class Spread
{
public:
    void add(double milliseconds);
    qsizetype count() const { return m_sorted.size(); }
    /// The time that so many per cent of them did not exceed; 0 without any.
    double percentile(int percent) const;
    double median() const { return percentile(50); }
    /// "median 1.20 ms, p95 1.90 ms, p99 2.40 ms (600 times)".
    QString text() const;

private:
    QList<double> m_sorted;
};

/// Does something \a times times and prints how long it took as a line "bench: NAME: …".
void measure(const QString &name, int times, const std::function<void(int)> &act);

/// Prints one figure.
void tell(const QString &name, const QString &figure);

/// What the process keeps in memory now, in MiB (VmRSS).
double residentMemory();

} // namespace communique
