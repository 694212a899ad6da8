#include "storage/blob_store.h"

namespace communique::blobs {

Result<Digest> keep(Transaction &transaction, const QByteArray &bytes)
{
    const Digest digest = Digest::of(bytes);
    const Outcome kept = transaction.execute(
        QStringLiteral("INSERT INTO blob (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"),
        {digest.bytes(), bytes});
    if (!kept)
        return kept.error();
    return digest;
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
