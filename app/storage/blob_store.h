#pragma once

#include "base/digest.h"
#include "storage/transaction.h"

namespace communique::blobs {

/// Keeps bytes under their own digest: canonical contents, imported documents, pictures. Never changed, never removed;
/// keeping the same bytes twice is no error.
Result<Digest> keep(Transaction &transaction, const QByteArray &bytes);

/// The same for bytes whose digest was made before the lock was taken. Precondition: it is theirs.
Outcome keep(Transaction &transaction, const Digest &digest, const QByteArray &bytes);

/// The bytes of that digest, hashed again on the way out: Damaged if they are not what they were, NotFound.
Result<QByteArray> load(const Connection &connection, const Digest &digest);

} // namespace communique::blobs
