#include "workspace/side_panel.h"

#include "kit/theme_metrics.h"
#include "workspace/checks_panel.h"
#include "workspace/comments_panel.h"
#include "workspace/details_panel.h"
#include "workspace/history_panel.h"
#include "workspace/suggestions_panel.h"

#include <QTabBar>
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
    , m_comments(new CommentsPanel)
{
    setMinimumWidth(scaled(260));
    setAccessibleName(tr("About the edition"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    addPanel(m_details, IconName::Info, tr("Details"));
    addPanel(m_checks, IconName::CircleAlert, tr("Checks"));
    addPanel(m_history, IconName::History, tr("History"));
    addPanel(m_suggestions, IconName::Languages, tr("Memory"));
    addPanel(m_comments, IconName::MessageSquareReply, tr("Comments"));
    showTexts();
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showTexts();
        Q_EMIT tabChanged();
    });
}

void SidePanel::addPanel(QWidget *panel, IconName symbol, const QString &name)
{
    m_names.append(name);
    m_counts.append(0);
    const int tab = m_tabs->addTab(panel, icon(symbol, ColourRole::Muted), name);
    m_tabs->setTabToolTip(tab, name);
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
    setCount(Tab::Checks, count);
}

void SidePanel::setSuggestionCount(int count)
{
    setCount(Tab::Suggestions, count);
}

void SidePanel::setCommentCount(int count)
{
    setCount(Tab::Comments, count);
}

void SidePanel::setCount(Tab tab, int count)
{
    m_counts[int(tab)] = count;
    showTexts();
}

void SidePanel::showTexts()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString number = m_counts.at(tab) > 0 ? QString::number(m_counts.at(tab)) : QString();
        const QString whole = number.isEmpty() ? m_names.at(tab) : QStringLiteral("%1 %2").arg(m_names.at(tab), number);
        const QString shown = tab == m_tabs->currentIndex() ? whole : number;
        if (shown != m_tabs->tabText(tab))
            m_tabs->setTabText(tab, shown);
        m_tabs->tabBar()->setAccessibleTabName(tab, whole);
    }
}

} // namespace communique
