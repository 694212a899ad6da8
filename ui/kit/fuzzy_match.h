#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace communique {

/// How well a text answers a query.
struct FuzzyMatch
{
    int score = 0; ///< more is better; comparable between texts for one query only
    QList<int> positions; ///< the code units of the text that were matched, rising: for showing them in bold

    bool operator==(const FuzzyMatch &) const = default;
};

/// Finds the letters of every word of \a query, in order, in \a text; the words themselves may come in any order.
///
/// Case, accents and other combining marks do not matter (NFKD without marks, case-folded), so "resume" finds "Résumé"
/// and "أعلن" finds "أَعْلَنَ". Runs of letters and beginnings of words count for more; the shorter of two equal texts
/// wins. An empty query matches everything with score 0; nothing when a letter is missing.
std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text);

} // namespace communique
