#include "storage/draft_store.h"

#include "storage/draft_json.h"
#include "storage/draft_seal.h"

namespace communique::drafts {

namespace {

enum Column { Id, Release, Language, Author, SavedAt, Body, Signature };

Error damaged(const QString &id, const QString &why)
{
    return {ErrorCode::Damaged, id, why};
}

Result<Draft> draftFromRow(const QSqlQuery &row, const Roster &roster)
{
    Draft draft;
    const QString id = row.value(Id).toString();
    const QString language = row.value(Language).toString();
    draft.id = DraftId::fromString(id);
    draft.release = ReleaseId::fromString(row.value(Release).toString());
    draft.language = LanguageTag::parse(language).value_or(LanguageTag());
    draft.author = PersonId::fromString(row.value(Author).toString());
    draft.savedAt = QDateTime::fromMSecsSinceEpoch(row.value(SavedAt).toLongLong(), Qt::UTC);
    if (draft.language.code() != language)
        return damaged(id, QStringLiteral("no such language"));
    if (const Outcome read = readDraftBody(draft, row.value(Body).toByteArray()); !read)
        return damaged(id, read.error().detail);
    const Person *author = roster.find(draft.author);
    if (!author)
        return damaged(id, QStringLiteral("its author is not on the roster"));
    if (!verifySignature(
            author->publicKey, SigningDomain::Draft, draftSignedBytes(draft), row.value(Signature).toByteArray()))
        return damaged(id, QStringLiteral("its author's signature does not hold"));
    return draft;
}

} // namespace

Outcome keep(Transaction &transaction, const Draft &draft, const SecretKey &key)
{
    const Outcome kept = transaction.execute(
        QStringLiteral("INSERT OR REPLACE INTO draft (id, release, language, author, saved_at, body, signature)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {draft.id.toString(), draft.release.toString(), draft.language.code(), draft.author.toString(),
            draft.savedAt.toMSecsSinceEpoch(), draftBody(draft),
            key.sign(SigningDomain::Draft, draftSignedBytes(draft))});
    return kept ? sealDrafts(transaction) : kept;
}

Outcome remove(Transaction &transaction, const DraftId &id)
{
    const Outcome removed = transaction.execute(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id.toString()});
    return removed ? sealDrafts(transaction) : removed;
}

Result<QList<Draft>> load(const Connection &connection, const Roster &roster, const PersonId &author)
{
    static const QString sql
        = QStringLiteral("SELECT id, release, language, author, saved_at, body, signature FROM draft"
                         " WHERE ? = '' OR author = ? ORDER BY saved_at, id");
    QList<Draft> found;
    const Outcome read
        = connection.select(sql, {author.toString(), author.toString()}, [&](const QSqlQuery &row) -> Outcome {
              Result<Draft> draft = draftFromRow(row, roster);
              if (!draft)
                  return draft.error();
              found.append(*std::move(draft));
              return {};
          });
    if (!read)
        return read.error();
    return found;
}

} // namespace communique::drafts
