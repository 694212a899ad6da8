#include "storage/draft_seal.h"

#include "base/digest.h"

#include <QCryptographicHash>

namespace communique {

namespace {

/// Nothing when there is no draft.
Result<QByteArray> digestOfDrafts(const Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isEmpty = true;
    const Outcome read = connection.select(
        QStringLiteral("SELECT signature FROM draft ORDER BY id"), {}, [&](const QSqlQuery &row) -> Outcome {
            isEmpty = false;
            hash.addData(row.value(0).toByteArray());
            return {};
        });
    if (!read)
        return read.error();
    return isEmpty ? QByteArray() : hash.result();
}

} // namespace

Outcome sealDrafts(Transaction &transaction)
{
    const Result<QByteArray> digest = digestOfDrafts(transaction.connection());
    if (!digest)
        return digest.error();
    if (digest->isEmpty())
        return transaction.execute(QStringLiteral("DELETE FROM draft_seal"));
    return transaction.execute(
        QStringLiteral("INSERT OR REPLACE INTO draft_seal (one, digest) VALUES (1, ?)"), {*digest});
}

Result<bool> areDraftsSealed(const Connection &connection)
{
    const Result<QByteArray> digest = digestOfDrafts(connection);
    if (!digest)
        return digest.error();
    const Result<QVariant> sealed = connection.selectValue(QStringLiteral("SELECT digest FROM draft_seal"));
    if (!sealed)
        return sealed.error();
    return sealed->isValid() == !digest->isEmpty() && sealed->toByteArray() == *digest;
}

} // namespace communique
