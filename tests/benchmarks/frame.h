#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QWidget;

namespace communique {

/// Lets the event loop run until \a isThere says so; ends the program where that takes more than a minute.
void waitUntil(const char *what, const std::function<bool()> &isThere);

/// Lets the event loop run until everything that is due is painted.
void settle();

/// Presses a key in \a editor and returns after how many milliseconds \a surface was painted with what it changed.
/// Everything that came due meanwhile is in that time: timers, answers from other threads.
double keyToFrame(QWidget &editor, QWidget &surface, Qt::Key key, const QString &text);

/// The key of that number in a text that is typed: words of five letters.
double typeNext(QWidget &editor, QWidget &surface, int number);

} // namespace communique
