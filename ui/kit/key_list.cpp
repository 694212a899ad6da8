#include "kit/key_list.h"

#include "kit/button.h"
#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace communique {

namespace {

QWidget *newKeys(const QList<QKeySequence> &shortcuts)
{
    auto *keys = new QWidget;
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    for (const QKeySequence &shortcut : shortcuts)
        row->addWidget(new Chip({IconName::None, shortcut.toString(QKeySequence::NativeText), Tone::Neutral}));
    return keys;
}

QWidget *newTable(const QList<KeyEntry> &entries)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(space(5), 0, space(5), space(4));
    grid->setVerticalSpacing(space(1) + scaled(2));
    grid->setColumnStretch(0, 1);
    QString section;
    for (const KeyEntry &entry : entries) {
        const int row = grid->rowCount();
        if (entry.section != section || row == 1) {
            section = entry.section;
            Label *heading = newSectionHeading(section);
            heading->setContentsMargins(0, space(3), 0, 0);
            grid->addWidget(heading, row, 0, 1, 2);
        }
        const int line = grid->rowCount();
        grid->addWidget(new Label(entry.text), line, 0);
        grid->addWidget(newKeys(entry.shortcuts), line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return table;
}

} // namespace

KeyList::KeyList(QWidget *host)
    : Overlay(host)
    , m_scroll(new QScrollArea)
{
    setPanelSize({520, 560});
    setAccessibleName(tr("Keys of this screen"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Keys of this screen"));
    m_scroll->viewport()->setAutoFillBackground(false);

    Button *close = Button::withIcon(IconName::X, tr("Close"));
    connect(close, &Button::clicked, this, &KeyList::dismiss);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(5), space(4), space(3), 0);
    top->addWidget(new Label(tr("Keys of this screen"), UiRole::Heading), 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
}

void KeyList::open(const QList<KeyEntry> &entries)
{
    QWidget *table = newTable(entries);
    m_scroll->setWidget(table);
    table->setAutoFillBackground(false);
    const int needed = table->sizeHint().height() * 100 / scaled(100) + 64;
    setPanelSize({520, qMin(needed, 640)});
    openOn(m_scroll);
}

} // namespace communique
