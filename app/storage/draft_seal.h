#pragma once

#include "storage/transaction.h"

namespace communique {

/// Writes the digest over all drafts' signatures, in the transaction that changed one. Not signed, since whoever
/// forgets a draft need not be its author: it notices a draft that was lost or put back, not somebody who knows of it.
Outcome sealDrafts(Transaction &transaction);

/// Whether the drafts are those that were sealed.
Result<bool> areDraftsSealed(const Connection &connection);

} // namespace communique
