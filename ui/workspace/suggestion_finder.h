#pragma once

#include "desk/suggesting.h"
#include "desk/worker.h"

#include <QObject>

namespace communique {

/// Asks the memory beside the window's thread. One question is under way at a time; of those that come meanwhile the
/// newest waits, the others are forgotten.
class SuggestionFinder final : public QObject
{
    Q_OBJECT

public:
    SuggestionFinder(Worker &worker, QObject *parent = nullptr);

    void ask(const MemoryQuery &query);
    /// What was asked last is not wanted any more.
    void forget();

Q_SIGNALS:
    /// The answer to the newest question; empty too where the memory cannot be read.
    void found(const communique::MemoryQuery &query, const QList<communique::MemoryMatch> &matches);

private:
    void send(const MemoryQuery &query);
    void take(const MemoryQuery &query, const Result<QList<MemoryMatch>> &answer);

    Worker &m_worker;
    std::shared_ptr<Suggester> m_suggester; ///< the worker's thread alone uses it
    bool m_isAsking = false;
    bool m_isWanted = false;
    std::optional<MemoryQuery> m_waiting;
};

} // namespace communique
