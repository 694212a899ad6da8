#include "kit/command_palette.h"

#include "kit/action_set.h"
#include "kit/label.h"
#include "kit/palette_delegate.h"
#include "kit/palette_model.h"
#include "kit/theme_metrics.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace communique {

CommandPalette::CommandPalette(QWidget *host)
    : Overlay(host)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new Label(tr("Nothing fits. Try fewer letters."), UiRole::Body, ColourRole::Muted))
    , m_model(new PaletteModel(this))
{
    setPrompt(tr("Find an action, a release, a person"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What fits"));
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(space(2), space(3), space(2), space(2));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space(1), 0, space(1), 0);
    top->addWidget(m_field);
    column->addLayout(top);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::setActionSets(const QList<ActionSet *> &sets)
{
    m_sets = sets;
}

void CommandPalette::addProvider(const PaletteProvider &provider)
{
    m_providers.append(provider);
}

void CommandPalette::setPrompt(const QString &prompt)
{
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
}

void CommandPalette::open()
{
    m_field->clear();
    search(QString());
    openOn(m_field);
}

QList<PaletteEntry> CommandPalette::shownEntries() const
{
    QList<PaletteEntry> entries;
    for (int row = 0; row < m_model->rowCount(); ++row)
        entries.append(m_model->entryAt(row));
    return entries;
}

void CommandPalette::search(const QString &query)
{
    QList<PaletteEntry> candidates;
    for (ActionSet *set : std::as_const(m_sets))
        candidates += set->paletteEntries();
    for (const PaletteProvider &provider : std::as_const(m_providers))
        candidates += provider(query);
    m_model->rank(query, candidates);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    setPanelSize({640, 64 + 36 * qBound(2, m_model->rowCount(), 10)});
    if (found)
        m_list->setCurrentIndex(m_model->index(0, 0));
    tellCurrent();
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const PaletteEntry entry = m_model->entryAt(current.row());
    if (!entry.whyNot.isEmpty())
        return;
    // Closed first: the action may open something that wants the focus.
    dismiss();
    if (entry.call)
        entry.call();
}

bool CommandPalette::moveBy(int key)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return false;
    const int row = m_list->currentIndex().row();
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    int to = row;
    switch (key) {
    case Qt::Key_Up:
        to = (row + count - 1) % count;
        break;
    case Qt::Key_Down:
        to = (row + 1) % count;
        break;
    case Qt::Key_PageUp:
        to = qMax(0, row - page);
        break;
    case Qt::Key_PageDown:
        to = qMin(count - 1, row + page);
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(to, 0));
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    return moveBy(key);
}

void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid() ? m_model->spokenText(current.row()) : m_nothing->text());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace communique
