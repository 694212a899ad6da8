#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <optional>

namespace communique {

/// Does work that has no Newsroom to do it in yet (founding one, looking at a damaged one) off the window's thread.
///
/// \a job runs on a thread of the pool; \a then takes its result on \a context's thread, and is dropped when context is
/// gone.
template <typename Job, typename Then> void runInBackground(QObject *context, Job job, Then then)
{
    using Answer = std::invoke_result_t<Job>;
    // The carrier lives where the context does and is the only thing the other thread touches.
    auto *carrier = new QObject;
    QThreadPool::globalInstance()->start(
        [carrier, context = QPointer<QObject>(context), job = std::move(job), then = std::move(then)]() mutable {
            std::optional<Answer> answer(job());
            QMetaObject::invokeMethod(
                carrier,
                [carrier, context, then = std::move(then), answer = std::move(answer)]() mutable {
                    carrier->deleteLater();
                    if (context)
                        then(*std::move(answer));
                },
                Qt::QueuedConnection);
        });
}

} // namespace communique
