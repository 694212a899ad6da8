#pragma once

#include "exchange/export/page.h"

namespace communique {

/// What machines read of a page, for its head: title, description, canonical address, hreflang (full and reciprocal,
/// x-default the source's page), OpenGraph and a JSON-LD NewsArticle. FORMATS.md, rows 1 to 4.
QByteArray pageMetadata(const Page &page);

/// The address of one of the release's pages: absolute where the page has a site URL, else its file name.
QString pageAddress(const Page &page, const QString &fileName);

/// One or two sentences about the release: the subhead, else the first paragraph, cut at a word after at most 300
/// characters.
QString pageDescription(const Content &content);

} // namespace communique
