#pragma once

#include "exchange/import/release_finder.h"
#include "model/content.h"
#include "model/events.h"

namespace communique {

/// A release read from a page's lines, with what was guessed, asked and left out on the way.
struct ReadRelease
{
    Content content;
    QList<IntakeNote> notes;
};

/// Makes blocks of lines. Nothing of the text changes; which line becomes which kind of block is told by
/// release_finder.h, line_traits.h and the readers of each kind. Notes about blocks carry their ids; notes about what
/// was dropped come in the page's order.
ReadRelease readRelease(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind);

} // namespace communique
