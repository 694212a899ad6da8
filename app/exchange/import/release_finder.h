#pragma once

#include "exchange/import/dateline_reader.h"
#include "exchange/import/page_line.h"
#include "exchange/import/vocabulary.h"

#include <optional>

namespace communique {

/// Whether the lines hold a release alone or a page around it.
enum class PageKind { Page, ReleaseOnly };

/// Where in a page's lines the release is.
///
/// Always true: before headline (or before body, without one) and from end on there is nothing of the release but
/// contacts; headline < subhead < body where they are there.
struct ReleasePlace
{
    qsizetype headline = -1;
    qsizetype subhead = -1;
    qsizetype body = 0; ///< the dateline's line, or the first paragraph
    qsizetype end = 0; ///< behind the last line
    std::optional<PrintedDateline> dateline; ///< at the start of the line `body`
};

/// Finds the release: its dateline first, since nothing else looks like one; without a dateline the page's first-level
/// heading, or the first run of sentences. The headline is looked for above it.
ReleasePlace findRelease(const QList<PageLine> &lines, const Vocabulary &vocabulary, PageKind kind);

} // namespace communique
