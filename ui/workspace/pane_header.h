#pragma once

#include "base/language_tag.h"
#include "kit/chip.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace communique {

class Label;
class ProgressLine;

/// Which part an edition plays among the panes.
enum class PanePart { Source, Target };

/// What a pane's header tells.
struct PaneHeading
{
    LanguageTag language;
    PanePart part = PanePart::Target;
    ChipLook state; ///< the edition's state, by icon or word and tone
    Tone progressTone = Tone::Warning;
    int done = 0; ///< blocks that are translated and not stale
    int total = 0; ///< all blocks
    qsizetype words = 0;

    bool operator==(const PaneHeading &) const = default;
};

/// The strip above a pane: the language in its own name, its code, the edition's state, how far it is, a menu, and a
/// thin line of progress that grows in the direction the language is read in.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);

    const PaneHeading &heading() const { return m_heading; }
    void setHeading(const PaneHeading &heading);

    /// "9 of 17", or "17 blocks" for the source.
    QString progressText() const;
    /// "96 words"; shown where there is room, always in the tooltip.
    QString wordsText() const;

Q_SIGNALS:
    /// The button at the trailing end was pressed; \a at is where a menu goes, in global coordinates.
    void menuRequested(const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *newRow();
    void fitWords();

    PaneHeading m_heading;
    Label *m_name;
    Chip *m_code;
    Chip *m_state;
    Label *m_words;
    Label *m_progress;
    QToolButton *m_menu;
    ProgressLine *m_line;
};

} // namespace communique
