#include "desk_screen/desk_header.h"

#include "kit/chip.h"
#include "kit/label.h"
#include "kit/theme_metrics.h"

#include <QHBoxLayout>
#include <QLocale>

namespace communique {

DeskHeader::DeskHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_open(new Chip({}))
    , m_overdue(new Chip({}))
    , m_search(new SearchField(tr("Search all releases in all languages"), QKeySequence(QStringLiteral("Ctrl+F"))))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space(3));
    m_row->addWidget(new Label(title, UiRole::Title));
    m_row->addWidget(m_open);
    m_row->addWidget(m_overdue);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    m_open->hide();
    m_overdue->hide();
}

void DeskHeader::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void DeskHeader::setCounts(int open, int overdue)
{
    const QLocale locale;
    m_open->setLook({IconName::None, tr("%1 open").arg(locale.toString(open)), Tone::Neutral});
    m_open->show();
    m_overdue->setLook({IconName::None, tr("%1 overdue").arg(locale.toString(overdue)), Tone::Danger});
    m_overdue->setVisible(overdue > 0);
}

} // namespace communique
