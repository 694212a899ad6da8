#pragma once

#include "workspace/edition_pane.h"
#include "workspace/pane_header.h"

#include <QWidget>

#include <memory>

class QScrollBar;
class QSplitter;

namespace communique {

/// Up to six editions side by side, each with its header, level row by row and scrolled as one.
///
/// Always true:
///  - blocks of one id lie equally deep in all panes, and all panes show the same stretch of rows;
///  - exactly one row is lit: that of the caret in the pane the keyboard was in last.
///
/// Tab goes from pane to pane within the row; behind the last one and before the first one out of the group.
class PaneGroup : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maximum = 6;

    explicit PaneGroup(QWidget *parent = nullptr);
    ~PaneGroup() override;

    /// Adds a pane at the end. Null if there are six already or one of that language. The group owns it.
    EditionPane *addPane(const LanguageTag &language);
    void removePane(const LanguageTag &language);
    /// Moves a pane to a place counted from 0 at the leading edge.
    void movePane(const LanguageTag &language, int place);

    /// The languages shown, from the leading edge.
    QList<LanguageTag> languages() const;
    /// Null if that language is not shown.
    EditionPane *findPane(const LanguageTag &language) const;
    PaneHeader *findHeader(const LanguageTag &language) const;
    /// The pane the keyboard is in, or was in last; the first one before that; null without panes.
    EditionPane *currentPane() const;
    /// Makes a shown pane the current one and gives it the keyboard, also while the window is not in front.
    void setCurrentPane(const LanguageTag &language);
    /// Makes a shown pane the current one; the keyboard stays where it is.
    void makeCurrent(const LanguageTag &language);

    /// The row that is lit.
    BlockId litBlock() const { return m_ruler->litBlock(); }
    /// Lights a row and brings it into view, as when somebody clicks into the preview.
    void showBlock(const BlockId &id);

    /// What is put right while somebody types in the panes there are and those that come.
    void setHouseStyles(const QHash<LanguageTag, HouseStyle> &styles);

    /// Size of the text in all panes, 50 to 300 per cent; Ctrl and the wheel change it by steps of ten.
    int zoomPercent() const { return m_zoom; }
    void setZoomPercent(int percent);

Q_SIGNALS:
    /// The keyboard went to another pane.
    void currentPaneChanged(const LanguageTag &language);
    /// Another row is lit: the caret went there, in the pane of that language.
    void caretBlockChanged(const LanguageTag &language, const BlockId &id);
    void menuRequested(const LanguageTag &language, const QPoint &at);
    void zoomChanged(int percent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Shown
    {
        QWidget *holder = nullptr;
        PaneHeader *header = nullptr;
        EditionPane *pane = nullptr;
    };

    int placeOf(const LanguageTag &language) const;
    Shown newShown(const LanguageTag &language);
    void connectPane(EditionPane *pane);
    void becomeCurrent(EditionPane *pane);
    void follow(EditionPane *pane);
    void scrollAll(int value);
    void takeRange();

    std::shared_ptr<RowRuler> m_ruler;
    QSplitter *m_splitter;
    QScrollBar *m_bar;
    QList<Shown> m_shown; ///< from the leading edge
    QHash<LanguageTag, HouseStyle> m_styles;
    LanguageTag m_current;
    int m_zoom = 100;
    bool m_scrolling = false;
};

} // namespace communique
