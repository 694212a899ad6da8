#pragma once

#include "kit/action.h"
#include "kit/button.h"
#include "kit/palette_entry.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace communique {

/// The actions of one screen or of the window, and everything made from them.
///
/// Its shortcuts work while the focus is in the host or below it. enabled() is asked at each refresh() and once more
/// at the moment of the call, so a stale button never does what is no longer allowed: it says why not instead.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// \a host: the screen (or the window) whose keys these are; it owns the set.
    explicit ActionSet(QWidget *host);

    /// Precondition: the id is new to this set.
    QAction *add(const ActionSpec &spec);

    /// The action of that id, or null.
    QAction *findAction(const QString &id) const;
    /// In the order added.
    const QList<ActionSpec> &specs() const { return m_specs; }

    /// Does it if it may be done now; otherwise sends refused().
    void trigger(const QString &id);

    /// The reason it cannot be done now; empty when it can, or when there is no such action.
    QString whyNot(const QString &id) const;

    /// A menu of these actions in this order; "-" is a separator. Unknown ids are left out.
    QMenu *newMenu(const QStringList &ids, QWidget *parent) const;
    /// A button that follows the action's text, icon, state and tooltip. Precondition: the id is known.
    Button *newButton(const QString &id, ButtonVariant variant, QWidget *parent) const;
    /// The same with the icon only.
    Button *newIconButton(const QString &id, QWidget *parent) const;

    /// Every action that has a key, by section in the order sections first appear.
    QList<KeyEntry> keys() const;
    /// Every action, for the command palette, as it stands now.
    QList<PaletteEntry> paletteEntries();

public Q_SLOTS:
    /// Asks enabled, whyNot, textNow and checked anew. Call it after anything that may have changed an answer.
    void refresh();

Q_SIGNALS:
    /// Somebody chose what cannot be done; \a reason is the spec's whyNot().
    void refused(const QString &id, const QString &reason);

private:
    struct Entry
    {
        ActionSpec spec;
        QAction *action = nullptr;
    };
    const Entry *findEntry(const QString &id) const;
    void refresh(const Entry &entry);

    QWidget *m_host;
    QList<ActionSpec> m_specs;
    QHash<QString, Entry> m_entries;
};

} // namespace communique
