#include "shell/start_log.h"

#include "shell/main_window.h"

#include <QEvent>
#include <QLoggingCategory>

#include <utility>

namespace communique {

namespace {

Q_LOGGING_CATEGORY(startLog, "communique.start", QtCriticalMsg) // silent unless it is asked for

} // namespace

StartLog::StartLog(MainWindow &window)
    : m_window(window)
{
    if (!startLog().isInfoEnabled())
        return;
    connect(&window, &MainWindow::usable, this, &StartLog::expectFrame);
    window.installEventFilter(this);
}

bool StartLog::eventFilter(QObject *watched, QEvent *event)
{
    // The frame is in the window once this event has been dealt with, which is before the next turn of the loop.
    if (m_expected && event->type() == QEvent::UpdateRequest) {
        const auto note = [shown = std::exchange(m_expected, nullptr)] { qCInfo(startLog) << shown << "painted"; };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartLog::expectFrame()
{
    m_expected = m_window.workplace() ? "desk" : "sign-in";
    m_window.update();
}

} // namespace communique
