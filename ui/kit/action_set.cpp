#include "kit/action_set.h"

#include <QAction>
#include <QMenu>

namespace communique {

namespace {

bool isEnabled(const ActionSpec &spec)
{
    return !spec.enabled || spec.enabled();
}

QString reasonOf(const ActionSpec &spec)
{
    if (isEnabled(spec))
        return {};
    const QString reason = spec.whyNot ? spec.whyNot() : QString();
    return reason.isEmpty() ? ActionSet::tr("This cannot be done now.") : reason;
}

QString currentText(const ActionSpec &spec)
{
    return spec.textNow ? spec.textNow() : spec.text;
}

QString shownShortcut(const ActionSpec &spec)
{
    return spec.shortcuts.isEmpty() ? QString() : spec.shortcuts.first().toString(QKeySequence::NativeText);
}

QString toolTip(const ActionSpec &spec)
{
    const QString reason = reasonOf(spec);
    if (!reason.isEmpty())
        return reason;
    const QString key = shownShortcut(spec);
    return key.isEmpty() ? currentText(spec) : ActionSet::tr("%1 (%2)", "action, key").arg(currentText(spec), key);
}

// A QPushButton knows nothing of actions: this keeps one in step with its action.
void follow(Button *button, const QAction *action)
{
    const bool withText = !button->text().isEmpty();
    if (withText)
        button->setText(action->text());
    button->setAccessibleName(action->text());
    button->setEnabled(action->isEnabled());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setToolTip(action->toolTip());
    button->setAccessibleDescription(action->toolTip());
}

} // namespace

ActionSet::ActionSet(QWidget *host)
    : QObject(host)
    , m_host(host)
{ }

QAction *ActionSet::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_entries.contains(spec.id));
    auto *action = new QAction(icon(spec.icon), spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(bool(spec.checked));
    connect(action, &QAction::triggered, this, [this, id = spec.id] { trigger(id); });
    m_host->addAction(action);
    m_specs.append(spec);
    m_entries.insert(spec.id, {spec, action});
    refresh(m_entries[spec.id]);
    return action;
}

QAction *ActionSet::findAction(const QString &id) const
{
    const Entry *entry = findEntry(id);
    return entry ? entry->action : nullptr;
}

const ActionSet::Entry *ActionSet::findEntry(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

void ActionSet::trigger(const QString &id)
{
    const Entry *entry = findEntry(id);
    if (!entry)
        return;
    // A copy: what it does may add actions or take this screen away.
    const ActionSpec spec = entry->spec;
    const QString reason = reasonOf(spec);
    const QPointer<ActionSet> alive(this);
    if (!reason.isEmpty())
        Q_EMIT refused(id, reason);
    else if (spec.call)
        spec.call();
    if (alive)
        refresh();
}

QString ActionSet::whyNot(const QString &id) const
{
    const Entry *entry = findEntry(id);
    return entry ? reasonOf(entry->spec) : QString();
}

QMenu *ActionSet::newMenu(const QStringList &ids, QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    for (const QString &id : ids) {
        if (id == QLatin1StringView("-"))
            menu->addSeparator();
        else if (QAction *action = findAction(id))
            menu->addAction(action);
    }
    return menu;
}

Button *ActionSet::newButton(const QString &id, ButtonVariant variant, QWidget *parent) const
{
    const Entry *entry = findEntry(id);
    Q_ASSERT(entry);
    QAction *action = entry->action;
    auto *button = new Button(action->text(), variant, parent);
    button->setIconName(entry->spec.icon);
    follow(button, action);
    connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

Button *ActionSet::newIconButton(const QString &id, QWidget *parent) const
{
    Button *button = newButton(id, ButtonVariant::Quiet, parent);
    button->setText(QString());
    return button;
}

QList<KeyEntry> ActionSet::keys() const
{
    QStringList sections;
    for (const ActionSpec &spec : m_specs) {
        if (!spec.shortcuts.isEmpty() && !sections.contains(spec.section))
            sections.append(spec.section);
    }
    QList<KeyEntry> entries;
    for (const QString &section : sections) {
        for (const ActionSpec &spec : m_specs) {
            if (!spec.shortcuts.isEmpty() && spec.section == section)
                entries.append({section, currentText(spec), spec.shortcuts});
        }
    }
    return entries;
}

QList<PaletteEntry> ActionSet::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const ActionSpec &spec : m_specs) {
        const auto call = [set = QPointer<ActionSet>(this), id = spec.id] {
            if (set)
                set->trigger(id);
        };
        entries.append({currentText(spec), spec.section, spec.icon, shownShortcut(spec), reasonOf(spec), call});
    }
    return entries;
}

void ActionSet::refresh()
{
    for (const Entry &entry : std::as_const(m_entries))
        refresh(entry);
}

void ActionSet::refresh(const Entry &entry)
{
    const ActionSpec &spec = entry.spec;
    entry.action->setText(currentText(spec));
    entry.action->setEnabled(isEnabled(spec));
    entry.action->setToolTip(toolTip(spec));
    if (spec.checked)
        entry.action->setChecked(spec.checked());
}

} // namespace communique
