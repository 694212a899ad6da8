#pragma once

#include "desk/newsroom.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace communique {

/// A thread with its own Newsroom, so that the window never waits for the disk.
///
/// run() takes a job to do there and what to do here with its result; jobs run in order. The answer comes on the thread
/// of \a context and is dropped when context is gone: that is how a screen cancels. The Newsroom is opened with the
/// first job; a job that needs it and cannot have it answers with that error.
class Worker final : public QObject
{
    Q_OBJECT

public:
    Worker(Place place, const Clock &clock, QObject *parent = nullptr);
    /// Waits for the jobs that are under way: what was to be kept is kept.
    ~Worker() override;

    /// \a job: Result<T>(Newsroom &) or Outcome(Newsroom &); \a then: void(that result).
    template <typename Job, typename Then> void run(QObject *context, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job, Newsroom &>;
        post([this, context = QPointer<QObject>(context), job = std::move(job), then = std::move(then)]() mutable {
            Newsroom *newsroom = nullptr;
            std::optional<Answer> answer;
            if (Outcome opened = ensureOpen(newsroom); opened)
                answer.emplace(job(*newsroom));
            else
                answer.emplace(opened.error());
            deliver(
                context, [then = std::move(then), answer = std::move(answer)]() mutable { then(*std::move(answer)); });
        });
    }

    /// Waits until all jobs given so far are done: before the program ends, and in tests.
    void finish();

Q_SIGNALS:
    /// Another process or window has changed the store.
    void storeChanged();

private:
    void post(std::function<void()> job);
    Outcome ensureOpen(Newsroom *&newsroom);
    void deliver(const QPointer<QObject> &context, std::function<void()> answer);
    void lookForChanges();

    Place m_place;
    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in m_thread; carries the jobs
    std::optional<Newsroom> m_newsroom; ///< touched in m_thread only
    qint64 m_dataVersion = -1; ///< touched in m_thread only
};

} // namespace communique
