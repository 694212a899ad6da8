#pragma once

#include <QWidget>

class QTabWidget;

namespace communique {

class ChecksPanel;
class DetailsPanel;
class HistoryPanel;
class SuggestionsPanel;

/// The panel at the trailing side: what the caret's block carries, what stands in the way, what happened, what the
/// memory has.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Details, Checks, History, Suggestions };

    explicit SidePanel(QWidget *parent = nullptr);

    DetailsPanel &details() { return *m_details; }
    ChecksPanel &checks() { return *m_checks; }
    HistoryPanel &history() { return *m_history; }
    SuggestionsPanel &suggestions() { return *m_suggestions; }

    Tab tab() const;
    void setTab(Tab tab);
    /// The number beside "Checks"; none for zero.
    void setCheckCount(int count);
    /// The number beside "Memory"; none for zero.
    void setSuggestionCount(int count);

Q_SIGNALS:
    void tabChanged();

private:
    void setCount(Tab tab, const QString &plain, const QString &counted);

    QTabWidget *m_tabs;
    DetailsPanel *m_details;
    ChecksPanel *m_checks;
    HistoryPanel *m_history;
    SuggestionsPanel *m_suggestions;
};

} // namespace communique
