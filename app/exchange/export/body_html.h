#pragma once

#include "exchange/export/page.h"

namespace communique {

/// The inside of a page's article: a header with what the release is, its one h1, subheads and notices; then the other
/// blocks in their order.
///
/// A dateline with a joint runs into the paragraph after it. Neighbouring items of one style make one ul or ol.
/// Neighbouring contacts make one section. A level-3 heading with no level-2 heading before it is written as h2, so
/// that no level is skipped (WCAG 1.3.1).
QByteArray articleHtml(const Page &page);

} // namespace communique
