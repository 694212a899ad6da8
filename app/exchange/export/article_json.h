#pragma once

#include "exchange/export/page.h"

namespace communique {

/// The page as a schema.org NewsArticle in JSON-LD 1.1, safe inside a script element: it never holds "<".
///
/// A translation names the original under translationOfWork, the original its translations under workTranslation;
/// @id of each is its page's address. A correction notice becomes a CorrectionComment.
QByteArray articleJson(const Page &page);

} // namespace communique
