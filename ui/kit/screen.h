#pragma once

#include <QWidget>

#include <functional>

namespace communique {

class ActionSet;

/// What a screen answers when somebody wants to go elsewhere.
enum class Leave { Granted, Refused };

/// Whose status line stands below a screen: the window's, or one it brings itself.
enum class StatusPlace { Window, Own };

/// One place of the window: the desk, the workspace, reviewing. The shell shows one at a time, puts its title over the
/// window, and offers its actions in the command palette and the key list.
///
/// A screen knows no other screen: what should happen beyond it goes up as a signal, and the shell leads there.
class Screen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the window is called while it is shown: "My desk", or a release's headline.
    virtual QString title() const = 0;
    /// Owned by the screen; lives as long as it does.
    virtual ActionSet &actions() = 0;
    virtual StatusPlace statusPlace() const { return StatusPlace::Window; }
    /// Comes into view: what it shows may have changed meanwhile, and the focus belongs on what is worked with.
    virtual void activated() { }
    /// Somebody wants to go elsewhere, lock or close. Keeps what is to be kept and then answers, exactly once; refuses
    /// only when words would be lost, and then says so itself.
    virtual void leaving(std::function<void(Leave)> answer) { answer(Leave::Granted); }

Q_SIGNALS:
    void titleChanged();
};

} // namespace communique
