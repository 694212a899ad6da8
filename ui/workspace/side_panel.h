#pragma once

#include "kit/icons.h"

#include <QWidget>

class QTabWidget;

namespace communique {

class ChecksPanel;
class CommentsPanel;
class DetailsPanel;
class HistoryPanel;
class SuggestionsPanel;

/// The panel at the trailing side: what the caret's block carries, what stands in the way, what happened, what the
/// memory has, what was said. The tabs are signs with numbers, so that all have room; the chosen one has its name too.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Details, Checks, History, Suggestions, Comments };

    explicit SidePanel(QWidget *parent = nullptr);

    DetailsPanel &details() { return *m_details; }
    ChecksPanel &checks() { return *m_checks; }
    HistoryPanel &history() { return *m_history; }
    SuggestionsPanel &suggestions() { return *m_suggestions; }
    CommentsPanel &comments() { return *m_comments; }

    Tab tab() const;
    void setTab(Tab tab);
    /// The number beside "Checks"; none for zero.
    void setCheckCount(int count);
    /// The number beside "Memory"; none for zero.
    void setSuggestionCount(int count);
    /// The number beside "Comments": of those that wait; none for zero.
    void setCommentCount(int count);

Q_SIGNALS:
    void tabChanged();

private:
    void addPanel(QWidget *panel, IconName symbol, const QString &name);
    void setCount(Tab tab, int count);
    void showTexts();

    QStringList m_names;
    QList<int> m_counts;

    QTabWidget *m_tabs;
    DetailsPanel *m_details;
    ChecksPanel *m_checks;
    HistoryPanel *m_history;
    SuggestionsPanel *m_suggestions;
    CommentsPanel *m_comments;
};

} // namespace communique
