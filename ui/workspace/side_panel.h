#pragma once

#include <QWidget>

class QTabWidget;

namespace communique {

class ChecksPanel;
class DetailsPanel;
class HistoryPanel;

/// The panel at the trailing side: what the caret's block carries, what stands in the way, what happened.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Details, Checks, History };

    explicit SidePanel(QWidget *parent = nullptr);

    DetailsPanel &details() { return *m_details; }
    ChecksPanel &checks() { return *m_checks; }
    HistoryPanel &history() { return *m_history; }

    Tab tab() const;
    void setTab(Tab tab);
    /// The number beside "Checks"; none for zero.
    void setCheckCount(int count);

Q_SIGNALS:
    void tabChanged();

private:
    QTabWidget *m_tabs;
    DetailsPanel *m_details;
    ChecksPanel *m_checks;
    HistoryPanel *m_history;
};

} // namespace communique
