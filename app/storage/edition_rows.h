#pragma once

#include "model/dossier.h"
#include "storage/transaction.h"

namespace communique {

/// What search keeps of one edition: the row of edition_text, from which the row of edition_index follows.
struct EditionRow
{
    qint64 id = 0; ///< grows with the age of the release, then of the edition; the same whenever it is made
    ReleaseId release;
    LanguageTag language;
    QString headline;
    QString text; ///< all blocks, one a line, the headline among them

    bool operator==(const EditionRow &) const = default;
};

/// The rows of a release: one for each edition that has words. \a createdNumber is the journal number of the entry that
/// created the release.
QList<EditionRow> editionRows(const Dossier &dossier, qint64 createdNumber);

/// What FTS5 is given for an edition: the tokens of its text, and one that stands for its language.
QString indexedTokens(const EditionRow &row);
/// The token that stands for a language; no text can hold it.
QString languageToken(const LanguageTag &language);

/// Makes the rows of the release exactly \a rows, writing only what differs.
Outcome writeEditionRows(Transaction &transaction, const ReleaseId &release, const QList<EditionRow> &rows);

/// The rows that are there, by id.
Result<QList<EditionRow>> loadEditionRows(const Connection &connection, const ReleaseId &release);

} // namespace communique
