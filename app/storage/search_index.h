#pragma once

#include "base/language_tag.h"
#include "language/search_text.h"
#include "model/ids.h"
#include "storage/transaction.h"

namespace communique {

struct SearchHit
{
    ReleaseId release;
    QString reference;
    LanguageTag language;
    QString headline;
    Excerpt excerpt; ///< the words in place, with where they are
};

struct SearchPage
{
    QList<SearchHit> hits; ///< newest release first
    int offset = 0;
    bool hasMore = false;
};

namespace search {

/// All words of \a query must occur; the last one may be unfinished, unless it is a word that a thousand
/// editions hold. An empty \a language searches all. The query is
/// data: FTS5 sees quoted tokens only.
Result<SearchPage> find(
    const Connection &connection, const QString &query, const LanguageTag &language, int limit, int offset = 0);

} // namespace search

} // namespace communique
