#include "shell/workplace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace communique {

Workplace::Workplace(QWidget *parent)
    : QWidget(parent)
    , m_sideBar(new SideBar)
    , m_statusLine(new StatusLine)
    , m_stack(new QStackedWidget)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_sideBar);
    across->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(across, 1);
    whole->addWidget(m_statusLine);
    connect(m_sideBar, &SideBar::chosen, this, [this](const QString &id) { goTo(id); });
}

void Workplace::add(const QString &id, Screen *screen)
{
    m_screens.insert(id, screen);
    m_stack->addWidget(screen);
    connect(&screen->actions(), &ActionSet::refused, this,
        [this](const QString &, const QString &reason) { Q_EMIT refused(reason); });
    connect(screen, &Screen::titleChanged, this, [this, screen] {
        if (screen == this->screen())
            Q_EMIT titleChanged(screen->title());
    });
}

void Workplace::addPlace(const QString &id, IconName icon, Screen *screen)
{
    add(id, screen);
    m_places.append(id);
    m_sideBar->addEntry(id, icon, screen->title());
    if (m_lastPlace.isEmpty())
        m_lastPlace = id;
}

Screen *Workplace::screen() const
{
    return static_cast<Screen *>(m_stack->currentWidget());
}

QString Workplace::currentId() const
{
    return m_screens.key(screen());
}

void Workplace::goTo(const QString &id, std::function<void()> arrived)
{
    if (!m_screens.contains(id))
        return;
    if (id == currentId() && m_stack->isVisible()) {
        showScreen(id);
        if (arrived)
            arrived();
        return;
    }
    leave([this, id, arrived = std::move(arrived)](Leave answer) {
        if (answer == Leave::Refused) {
            m_sideBar->setCurrent(m_lastPlace);
            return;
        }
        showScreen(id);
        if (arrived)
            arrived();
    });
}

void Workplace::enter(const QString &id, const std::function<Screen *()> &make)
{
    leave([this, id, make](Leave answer) {
        if (answer == Leave::Refused)
            return;
        if (Screen *before = m_screens.take(id)) {
            m_stack->removeWidget(before);
            before->deleteLater();
        }
        add(id, make());
        showScreen(id);
    });
}

void Workplace::goBack()
{
    goTo(m_lastPlace);
}

void Workplace::leave(std::function<void(Leave)> answer)
{
    if (m_isLeaving)
        return answer(Leave::Refused);
    if (!screen())
        return answer(Leave::Granted);
    m_isLeaving = true;
    screen()->leaving([self = QPointer(this), answer = std::move(answer)](Leave given) {
        if (!self)
            return;
        self->m_isLeaving = false;
        answer(given);
    });
}

void Workplace::showScreen(const QString &id)
{
    Screen *screen = m_screens.value(id);
    m_stack->setCurrentWidget(screen);
    if (isPlace(id))
        m_lastPlace = id;
    m_sideBar->setCurrent(m_lastPlace);
    m_sideBar->setVisible(isPlace(id)); // a release has the whole width; its header leads back
    m_statusLine->setVisible(screen->statusPlace() == StatusPlace::Window);
    clearPassing(id);
    screen->activated();
    screen->actions().refresh();
    Q_EMIT titleChanged(screen->title());
}

void Workplace::clearPassing(const QString &kept)
{
    const QStringList ids = m_screens.keys();
    for (const QString &id : ids) {
        if (id == kept || isPlace(id))
            continue;
        Screen *passed = m_screens.take(id);
        m_stack->removeWidget(passed);
        passed->deleteLater();
    }
}

} // namespace communique
