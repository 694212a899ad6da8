#include "kit/side_bar.h"

#include "kit/label.h"
#include "kit/side_bar_button.h"
#include "kit/theme_metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace communique {

namespace {

constexpr int barWidth = 196;

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_person(new SideBarButton(QString(), IconName::CircleUserRound, QString(), this))
{
    setAccessibleName(tr("Places"));
    setFixedWidth(scaled(barWidth));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(2), space(3), space(2) + 1, space(3));
    m_column->setSpacing(0);
    whole->addLayout(m_column);
    whole->addStretch(1);
    whole->addWidget(m_person);
    m_person->hide();
    connect(m_person, &SideBarButton::clicked, this, &SideBar::personPressed);
}

void SideBar::addHeading(const QString &text)
{
    Label *heading = newSectionHeading(text);
    heading->setContentsMargins(scaled(10), space(4), scaled(10), space(2));
    m_column->addWidget(heading);
}

void SideBar::addEntry(const QString &id, IconName icon, const QString &text)
{
    auto *entry = new SideBarButton(id, icon, text, this);
    entry->setCurrent(m_entries.isEmpty() ? Qt::Checked : Qt::Unchecked);
    entry->installEventFilter(this);
    connect(entry, &SideBarButton::clicked, this, [this, entry] { choose(entry); });
    m_entries.append(entry);
    m_column->addWidget(entry);
    m_column->addSpacing(1);
}

void SideBar::setCount(const QString &id, int count)
{
    if (SideBarButton *entry = findEntry(id))
        entry->setNote(QLocale().toString(count), Tone::Neutral);
}

void SideBar::clearCount(const QString &id)
{
    if (SideBarButton *entry = findEntry(id))
        entry->setNote(QString(), Tone::Neutral);
}

QString SideBar::current() const
{
    for (const SideBarButton *entry : m_entries) {
        if (entry->isChecked())
            return entry->id();
    }
    return {};
}

void SideBar::setCurrent(const QString &id)
{
    for (SideBarButton *entry : std::as_const(m_entries))
        entry->setCurrent(entry->id() == id ? Qt::Checked : Qt::Unchecked);
}

void SideBar::setPerson(const QString &name, const QString &role)
{
    m_person->setWords(name);
    m_person->setNote(role, Tone::Accent);
    m_person->setToolTip(tr("%1: change who sits here", "a person").arg(name));
    m_person->show();
}

SideBarButton *SideBar::findEntry(const QString &id) const
{
    for (SideBarButton *entry : m_entries) {
        if (entry->id() == id)
            return entry;
    }
    return nullptr;
}

void SideBar::choose(SideBarButton *entry)
{
    setCurrent(entry->id());
    Q_EMIT chosen(entry->id());
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = m_entries.indexOf(static_cast<SideBarButton *>(watched));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto to = at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        to = qMax<qsizetype>(0, at - 1);
        break;
    case Qt::Key_Down:
        to = qMin(m_entries.size() - 1, at + 1);
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_entries.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_entries.at(at)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    m_entries.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFixedWidth(scaled(barWidth));
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = themeColours();
    painter.fillRect(rect(), c.sidebar);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), c.line);
}

} // namespace communique
