#pragma once

#include "language/text_span.h"
#include "workspace/find_bar.h"
#include "workspace/pane_group.h"

#include <QPointer>

#include <functional>

class QTimer;

namespace communique {

/// Finds words in the panes while the find bar is open, and replaces them.
///
/// Places are pointed out by paint alone; the one the person is at is the selection of its pane. Replacing all is one
/// step for undo in each edition; an edition that may not be written in is left as it is, and the bar says why.
class PaneFinder final : public QObject
{
    Q_OBJECT

public:
    /// \a whyNoWriting: why an edition cannot be changed; empty: it can. All outlive this.
    PaneFinder(PaneGroup &panes, FindBar &bar, std::function<QString(const LanguageTag &)> whyNoWriting,
        QObject *parent = nullptr);

    bool isOpen() const;
    /// Opens the bar with the words that are selected in the current pane.
    void open(FindBar::Part part);
    /// Takes the marks away and gives the keyboard back to the pane, the caret at the place found last.
    void close();
    /// Goes to the next place (1) or the one before (-1), round and round.
    void goOn(int by);
    /// Replaces the place the person is at and goes to the next; goes to one first where they are at none.
    void replaceOne();
    void replaceAll();
    /// The words have changed, or other panes are shown: looks again, soon.
    void noteChange();

private:
    struct Place
    {
        QPointer<EditionPane> pane;
        QTextCursor cursor; ///< selects it
    };

    QList<EditionPane *> searched() const;
    void lookAnew();
    void look();
    void paint();
    void goTo(int index);
    int indexFrom(const EditionPane *pane, int position) const;
    int replaceAllIn(EditionPane *pane);

    PaneGroup &m_panes;
    FindBar &m_bar;
    std::function<QString(const LanguageTag &)> m_whyNoWriting;
    QTimer *m_soon;
    QList<Place> m_places; ///< pane by pane, from the leading edge
    int m_current = -1;
};

} // namespace communique
