#pragma once

#include "model/translation_unit.h"
#include "storage/connection.h"

#include <functional>

namespace communique::memory_journal {

/// The memory as the journal tells it. Nothing else says what is in the memory; indexes are made from this.

/// Shows the units that entries with a number above \a after and up to \a upTo brought, in their order: of imports from
/// their chunks, of editions that were certified or approved from the words that decision names, beside the source's.
/// The visitor ends the walk by an Error. Damaged where a chunk or a text is not what was signed.
using UnitVisitor = std::function<Outcome(const KeptUnit &)>;
Outcome forEachUnit(const Connection &connection, qint64 after, qint64 upTo, const UnitVisitor &visit);

/// How many units the imports among those entries brought, and how many decisions there are besides.
struct Extent
{
    qint64 units = 0;
    qint64 decisions = 0;
};
Result<Extent> extentOf(const Connection &connection, qint64 after, qint64 upTo);

/// The ids that entries with a number above \a after took out of use.
Result<QStringList> forgottenUnits(const Connection &connection, qint64 after, qint64 upTo);

} // namespace communique::memory_journal
