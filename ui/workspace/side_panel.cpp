#include "workspace/side_panel.h"

#include "kit/theme_metrics.h"
#include "workspace/checks_panel.h"
#include "workspace/details_panel.h"
#include "workspace/history_panel.h"
#include "workspace/suggestions_panel.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace communique {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_details(new DetailsPanel)
    , m_checks(new ChecksPanel)
    , m_history(new HistoryPanel)
    , m_suggestions(new SuggestionsPanel)
{
    setMinimumWidth(scaled(260));
    setAccessibleName(tr("About the edition"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_suggestions, tr("Memory"));
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SidePanel::tabChanged);
}

SidePanel::Tab SidePanel::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void SidePanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void SidePanel::setCheckCount(int count)
{
    setCount(Tab::Checks, tr("Checks"), count > 0 ? tr("Checks %1").arg(count) : QString());
}

void SidePanel::setSuggestionCount(int count)
{
    setCount(Tab::Suggestions, tr("Memory"), count > 0 ? tr("Memory %1").arg(count) : QString());
}

void SidePanel::setCount(Tab tab, const QString &plain, const QString &counted)
{
    const QString &text = counted.isEmpty() ? plain : counted;
    if (text != m_tabs->tabText(int(tab)))
        m_tabs->setTabText(int(tab), text);
}

} // namespace communique
