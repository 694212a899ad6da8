#pragma once

#include "kit/action_set.h"
#include "kit/screen.h"
#include "kit/side_bar.h"
#include "kit/status_line.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace communique {

/// One person's place: the side bar, the screens, the status line. It shows one screen at a time and knows none of
/// them; who builds it adds them and connects what they send.
class Workplace final : public QWidget
{
    Q_OBJECT

public:
    explicit Workplace(QWidget *parent = nullptr);

    /// Takes over a screen that has its entry in the side bar.
    void addPlace(const QString &id, IconName icon, Screen *screen);

    SideBar &sideBar() { return *m_sideBar; }
    StatusLine &statusLine() { return *m_statusLine; }
    Screen *screen() const;
    QString currentId() const;
    Screen *findScreen(const QString &id) const { return m_screens.value(id); }
    bool isPlace(const QString &id) const { return m_places.contains(id); }

    /// Asks the present screen to let go, shows the other one, then calls \a arrived.
    void goTo(const QString &id, std::function<void()> arrived = {});
    /// Asks the present screen to let go, then shows one made for the occasion: a release's workspace, a review. It is
    /// taken away when it is left.
    void enter(const QString &id, const std::function<Screen *()> &make);
    /// To the last place with an entry in the side bar.
    void goBack();
    /// Asks the present screen to let go; for locking and closing.
    void leave(std::function<void(Leave)> answer);

Q_SIGNALS:
    /// Another screen is shown, or the one shown has another title.
    void titleChanged(const QString &title);
    /// Somebody chose what cannot be done now.
    void refused(const QString &reason);

private:
    void add(const QString &id, Screen *screen);
    void showScreen(const QString &id);
    void clearPassing(const QString &kept);

    SideBar *m_sideBar;
    StatusLine *m_statusLine;
    QStackedWidget *m_stack;
    QMap<QString, Screen *> m_screens;
    QStringList m_places;
    QString m_lastPlace;
    bool m_isLeaving = false;
};

} // namespace communique
