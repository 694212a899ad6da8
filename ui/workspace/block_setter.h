#pragma once

#include "workspace/block_dress.h"
#include "workspace/pane_look.h"

#include <QTextBlock>

#include <memory>

class QTextLayout;

namespace communique {

/// Where the text of a block runs between the gutters of a pane.
struct TextColumn
{
    int x = 0;
    int width = 0;
};

/// The column in a pane \a paneWidth wide, \a indent pixels narrower at the leading edge.
TextColumn textColumn(const PaneLook &look, int paneWidth, int indent);

/// Breaks a block's text into lines in its own QTextLayout and places them, relative to the top of its row. Text
/// marked noBreak is kept on one line where it fits on one. Returns how tall the block is, margins and the line of
/// attribution included. The document itself is not touched.
int setBlock(const QTextBlock &block, const PaneLook &look, int paneWidth, const QList<TextMarking> &markings);

/// The line below the words that says what the block carries beside them: of a Quote without an attribution in its own
/// text "— Speaker, title", of a call to action where it leads and in which languages, of a dateline its day. Empty
/// for any other block.
QString attributionOf(const QTextBlock &block, const LanguageTag &language);
/// That line laid out, relative to the first line's top left corner of the text column.
std::unique_ptr<QTextLayout> setAttribution(const QString &text, const PaneLook &look, int width);
/// How tall a laid out attribution is.
int attributionHeight(const QTextLayout &attribution, const PaneLook &look);

} // namespace communique
