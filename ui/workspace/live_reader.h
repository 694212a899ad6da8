#pragma once

#include "workspace/live_reading.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace communique {

/// Reads the words beside the GUI thread while somebody types, so that no key waits for it: while one state is being
/// read the newest waits, and whatever came between is dropped.
class LiveReader final : public QObject
{
    Q_OBJECT

public:
    explicit LiveReader(QObject *parent = nullptr);
    ~LiveReader() override;

    void ask(const LiveWords &words);
    /// Reads them now, on this thread: where an answer is needed at once, as after a decision.
    LiveReading readNow(const LiveWords &words) { return readLive(words, m_checkerHere); }
    /// What was asked for before is not answered any more.
    void forget();

Q_SIGNALS:
    void answered(const communique::LiveReading &reading);

private:
    void begin(const LiveWords &words);

    std::optional<LiveWords> m_waiting;
    bool m_isReading = false;
    int m_forgotten = 0; ///< how often; an answer from before the last time is dropped
    Checker m_checkerHere;
    Checker m_checker; ///< used in the pool's one thread only
    QThreadPool m_pool;
};

} // namespace communique
