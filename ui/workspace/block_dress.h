#pragma once

#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique {

/// How far a block has come; shown as a dot whose shape tells it as well as its colour.
enum class BlockStatus {
    None, ///< nothing is shown
    Empty, ///< still to be written or translated: a ring
    Draft, ///< begun: half a disc
    Translated, ///< done: a disc
    Stale, ///< its source has changed since: a bold ring
    Finding, ///< a check objects: a diamond
};

/// The status in words.
QString statusLabel(BlockStatus status);

/// What a stretch of text is pointed out for.
enum class MarkingKind {
    Fact, ///< a number, date or name that must agree in all languages
    Term, ///< in the glossary
    Finding, ///< a check objects to it
    Style, ///< not as the house writes
    Spelling, ///< in no dictionary
};

/// A stretch of a block's text, in UTF-16 code units from its start.
struct TextMarking
{
    int start = 0;
    int length = 0;
    MarkingKind kind = MarkingKind::Fact;

    bool operator==(const TextMarking &) const = default;
};

/// What is shown with a block without being part of it; set from outside, never undone.
struct BlockDress
{
    BlockStatus status = BlockStatus::None;
    QString placeholder; ///< stands in an empty block; without it an Empty one shows "…"
    QList<TextMarking> markings;
    QList<TextSpan> longSentences; ///< pointed out by paint alone, like the next
    QString warning; ///< what is wrong with the block as a whole; empty: nothing

    bool operator==(const BlockDress &) const = default;
};

} // namespace communique
