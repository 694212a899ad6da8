#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QWidget;

namespace communique {

/// Lets the event loop run until \a isThere says so; ends the program where that takes a quarter of an hour.
void waitUntil(const char *what, const std::function<bool()> &isThere);

/// Lets the event loop run until everything that is due is painted.
void settle();

/// Milliseconds from a key to the frame that shows it.
struct KeyTime
{
    double waited = 0; ///< by the clock, as a person does
    double worked = 0; ///< by this thread on the processor: without what other programs took from it
};

/// Presses a key in \a editor and waits until \a surface is painted with what it changed. Everything that came due
/// meanwhile is in that time: timers, answers from other threads.
KeyTime keyToFrame(QWidget &editor, QWidget &surface, Qt::Key key, const QString &text);

/// The key of that number in a text that is typed: words of five letters.
KeyTime typeNext(QWidget &editor, QWidget &surface, int number);

} // namespace communique
