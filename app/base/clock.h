#pragma once

#include <QDateTime>

namespace communique {

/// Where the time comes from, so that a test can stand still at an embargo.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that shows what it was set to.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &time)
        : m_time(time.toUTC())
    { }
    QDateTime now() const override { return m_time; }
    void set(const QDateTime &time) { m_time = time.toUTC(); }
    void advance(qint64 milliseconds) { m_time = m_time.addMSecs(milliseconds); }

private:
    QDateTime m_time;
};

/// The one way an instant is written: ISO 8601 in UTC with milliseconds, "2022-02-16T15:00:00.000Z".
QString instantText(const QDateTime &instant);
/// Reads what instantText() writes, and any ISO 8601 time with an offset; invalid without an offset or zone "Z".
QDateTime instantFromText(const QString &text);

} // namespace communique
