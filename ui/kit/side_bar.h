#pragma once

#include "kit/icons.h"
#include "kit/tone.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace communique {

class SideBarButton;

/// The places of the window, down its leading edge: entries with icon and count, headings, and at the foot who sits
/// here.
///
/// The entries are one tab stop; Up, Down, Home and End move between them, Enter or Space goes there.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    /// \a id comes back in chosen(). The first entry is current until another is chosen.
    void addEntry(const QString &id, IconName icon, const QString &text);
    /// The number beside an entry; none takes it away.
    void setCount(const QString &id, int count);
    void clearCount(const QString &id);

    QString current() const;
    /// Shows which place we are in; does not send chosen().
    void setCurrent(const QString &id);

    /// The foot: the person's name and what they are here as. Pressing it sends personPressed().
    void setPerson(const QString &name, const QString &role);

Q_SIGNALS:
    void chosen(const QString &id);
    void personPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SideBarButton *findEntry(const QString &id) const;
    void choose(SideBarButton *entry);

    QVBoxLayout *m_column;
    QList<SideBarButton *> m_entries;
    SideBarButton *m_person;
};

} // namespace communique
