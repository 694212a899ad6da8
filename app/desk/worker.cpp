#include "desk/worker.h"

#include <QTimer>

namespace communique {

namespace {

constexpr int lookInterval = 1000; // milliseconds between looks for other people's writes

} // namespace

Worker::Worker(Place place, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_clock(clock)
    , m_inside(std::make_unique<QObject>())
{
    m_inside->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
    post([this] {
        auto *timer = new QTimer(m_inside.get());
        timer->setInterval(lookInterval);
        QObject::connect(timer, &QTimer::timeout, m_inside.get(), [this] { lookForChanges(); });
        timer->start();
    });
}

Worker::~Worker()
{
    // Behind all jobs, and waited for: quit() alone would overtake what is still queued.
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this] {
            m_newsroom.reset(); // a Qt SQL connection is closed on the thread that opened it
            const QObjectList timers = m_inside->children();
            qDeleteAll(timers); // a timer stops on its own thread only
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Worker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_inside.get(), std::move(job), Qt::QueuedConnection);
}

void Worker::finish()
{
    QMetaObject::invokeMethod(
        m_inside.get(), [] {}, Qt::BlockingQueuedConnection);
}

Outcome Worker::ensureOpen(Newsroom *&newsroom)
{
    if (!m_newsroom) {
        Result<Newsroom> opened = Newsroom::open(m_place, m_clock);
        if (!opened)
            return opened.error();
        m_newsroom.emplace(*std::move(opened));
        if (const Result<qint64> version = m_newsroom->dataVersion(); version)
            m_dataVersion = *version;
    }
    newsroom = &*m_newsroom;
    return {};
}

void Worker::deliver(const QPointer<QObject> &context, std::function<void()> answer)
{
    // By way of this object's thread: whether the context still lives is asked where it lives.
    QMetaObject::invokeMethod(
        this,
        [context, answer = std::move(answer)] {
            if (context)
                answer();
        },
        Qt::QueuedConnection);
}

void Worker::lookForChanges()
{
    if (!m_newsroom)
        return;
    const Result<qint64> version = m_newsroom->dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    Q_EMIT storeChanged();
}

} // namespace communique
