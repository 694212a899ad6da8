#pragma once

#include "workspace/block_dress.h"
#include "workspace/pane_look.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

class QPainter;

namespace communique {

/// Paints what a pane shows of one row: its words, and around them what is not part of the words. Positions come from
/// setBlock(); everything at a leading or trailing edge is mirrored in right-to-left languages.
///
/// Lives for one paint event.
class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const PaneLook &look, int paneWidth,
        const QAbstractTextDocumentLayout::PaintContext &context);

    /// The tint and the bar at the leading edge of the row with the caret; also where this pane has a gap.
    void lightRow(const QRect &row) const;
    void paint(const QTextBlock &block, const QRect &row, const BlockDress &dress) const;

private:
    void paintGutters(const QTextBlock &block, const QRect &row, BlockStatus status) const;
    void paintStatus(const QRectF &dot, BlockStatus status) const;
    void paintOrnament(const QTextBlock &block, const QRect &row) const;
    void paintNumber(const QTextBlock &block, const QRect &row) const;
    void paintEdge(const QRect &row, const QColor &colour, int top, int bottom) const;
    void paintWarning(const QTextBlock &block, const QRect &row) const;
    void paintWords(const QTextBlock &block, const QRect &row, const QList<TextSpan> &longSentences) const;
    void paintCaret(const QTextBlock &block, const QRect &row) const;
    void paintNoBreakSigns(const QTextBlock &block, const QRect &row) const;
    void paintPlaceholder(const QTextBlock &block, const QRect &row, const BlockDress &dress) const;
    void paintAttribution(const QTextBlock &block, const QRect &row) const;
    /// A rectangle given by its distance from the leading edge of the pane.
    QRect mirrored(int fromLeading, int top, int width, int height) const;
    int firstBaseline(const QTextBlock &block, const QRect &row) const;

    QPainter &m_painter;
    const PaneLook &m_look;
    int m_width;
    const QAbstractTextDocumentLayout::PaintContext &m_context;
};

} // namespace communique
