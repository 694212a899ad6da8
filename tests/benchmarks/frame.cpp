#include "benchmarks/frame.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QWidget>

#include <ctime>

namespace communique {

namespace {

constexpr qint64 patience = 15 * 60'000; // the audit of a grown store takes minutes on a busy machine

/// Counts how often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget)
        : m_widget(widget)
    {
        m_widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    int paints() const { return m_paints; }

private:
    QWidget &m_widget;
    int m_paints = 0;
};

double processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

void waitUntil(const char *what, const std::function<bool()> &isThere)
{
    QElapsedTimer timer;
    timer.start();
    while (!isThere()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (timer.elapsed() > patience)
            qFatal("waited in vain for %s", what);
    }
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

KeyTime keyToFrame(QWidget &editor, QWidget &surface, Qt::Key key, const QString &text)
{
    const PaintCount count(surface);
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QElapsedTimer timer;
    timer.start();
    const double before = processorTime();
    QCoreApplication::sendEvent(&editor, &press);
    do
        QCoreApplication::processEvents();
    while (count.paints() == 0 && timer.elapsed() < patience);
    const KeyTime took{double(timer.nsecsElapsed()) / 1e6, processorTime() - before};
    if (count.paints() == 0)
        qFatal("a key was pressed and nothing painted");
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&editor, &release);
    return took;
}

KeyTime typeNext(QWidget &editor, QWidget &surface, int number)
{
    if (number % 6 == 5)
        return keyToFrame(editor, surface, Qt::Key_Space, QStringLiteral(" "));
    const int letter = number * 7 % 26;
    return keyToFrame(editor, surface, Qt::Key(Qt::Key_A + letter), QString(QChar(u'a' + letter)));
}

} // namespace communique
