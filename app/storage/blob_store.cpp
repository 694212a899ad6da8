#include "storage/blob_store.h"

namespace communique::blobs {

Result<Digest> keep(Transaction &transaction, const QByteArray &bytes)
{
    const Digest digest = Digest::of(bytes);
    if (const Outcome kept = keep(transaction, digest, bytes); !kept)
        return kept.error();
    return digest;
}

Outcome keep(Transaction &transaction, const Digest &digest, const QByteArray &bytes)
{
    static const QString sql
        = QStringLiteral("INSERT INTO blob (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING");
    return transaction.execute(sql, {digest.bytes(), bytes});
}

Result<QByteArray> load(const Connection &connection, const Digest &digest)
{
    const Result<QVariant> bytes
        = connection.selectValue(QStringLiteral("SELECT bytes FROM blob WHERE digest = ?"), {digest.bytes()});
    if (!bytes)
        return bytes.error();
    if (!bytes->isValid())
        return Error{ErrorCode::NotFound, digest.toHex(), QStringLiteral("blob")};
    if (Digest::of(bytes->toByteArray()) != digest)
        return Error{ErrorCode::Damaged, digest.toHex(), QStringLiteral("the bytes are not what they were")};
    return bytes->toByteArray();
}

} // namespace communique::blobs
