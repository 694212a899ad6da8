#include "storage/edition_rows.h"

#include "language/search_text.h"

namespace communique {

namespace {

/// Room for the entries between a release's creation and an edition's first revision.
constexpr int offsetBits = 31;

QString plainText(const Content &content)
{
    QStringList lines;
    for (const Block &block : content.blocks) {
        if (!block.text().isEmpty())
            lines.append(block.text().plain());
    }
    return lines.join(u'\n');
}

Outcome insertRow(Transaction &transaction, const EditionRow &row)
{
    const Outcome written = transaction.execute(
        QStringLiteral("INSERT INTO edition_text (id, release, language, headline, text) VALUES (?, ?, ?, ?, ?)"),
        {row.id, row.release.toString(), row.language.code(), row.headline, row.text});
    if (!written)
        return written;
    return transaction.execute(
        QStringLiteral("INSERT INTO edition_index (rowid, tokens) VALUES (?, ?)"), {row.id, indexedTokens(row)});
}

Outcome removeRow(Transaction &transaction, qint64 id)
{
    if (const Outcome removed = transaction.execute(QStringLiteral("DELETE FROM edition_text WHERE id = ?"), {id});
        !removed)
        return removed;
    return transaction.execute(QStringLiteral("DELETE FROM edition_index WHERE rowid = ?"), {id});
}

} // namespace

QList<EditionRow> editionRows(const Dossier &dossier, qint64 createdNumber)
{
    QList<EditionRow> rows;
    for (const LanguageTag &language : dossier.release.languages()) {
        const Content *words = dossier.head(language);
        if (!words)
            continue;
        const qint64 first = dossier.release.edition(language)->revisionEntries.constFirst();
        const qint64 id = (createdNumber << offsetBits) + (first - createdNumber);
        rows.append(EditionRow{id, dossier.release.id, language, words->headline(), plainText(*words)});
    }
    return rows;
}

QString languageToken(const LanguageTag &language)
{
    return QChar(u'\ue000') + language.code();
}

QString indexedTokens(const EditionRow &row)
{
    return languageToken(row.language) + u' ' + searchTokens(row.text).join(u' ');
}

Outcome writeEditionRows(Transaction &transaction, const ReleaseId &release, const QList<EditionRow> &rows)
{
    const Result<QList<EditionRow>> present = loadEditionRows(transaction.connection(), release);
    if (!present)
        return present.error();
    for (const EditionRow &row : *present) {
        if (rows.contains(row))
            continue;
        if (const Outcome removed = removeRow(transaction, row.id); !removed)
            return removed;
    }
    for (const EditionRow &row : rows) {
        if (present->contains(row))
            continue;
        if (const Outcome written = insertRow(transaction, row); !written)
            return written;
    }
    return {};
}

Result<QList<EditionRow>> loadEditionRows(const Connection &connection, const ReleaseId &release)
{
    QList<EditionRow> rows;
    const Outcome read = connection.select(
        QStringLiteral("SELECT id, release, language, headline, text FROM edition_text WHERE release = ? ORDER BY id"),
        {release.toString()}, [&rows](const QSqlQuery &row) {
            rows.append(EditionRow{row.value(0).toLongLong(), ReleaseId::fromString(row.value(1).toString()),
                LanguageTag::parse(row.value(2).toString()).value_or(LanguageTag()), row.value(3).toString(),
                row.value(4).toString()});
            return Outcome();
        });
    if (!read)
        return read.error();
    return rows;
}

} // namespace communique
