#pragma once

#include "storage/connection.h"
#include "trust/chain_verifier.h"

namespace communique {

/// Reads the journal's rows from first to last and digests each anew: none is missing, moved or altered, each follows
/// on the one before. Signatures are not looked at, which are the slow part of a ChainVerifier; whoever
/// trusts the head, or later signatures, by that trusts the rows before.
///
/// Damaged with the number as subject; RolledBack if \a known is not in it. Returns the head.
Result<JournalHead> checkDigests(const Connection &connection, const std::optional<JournalHead> &known);

} // namespace communique
