#pragma once

#include "model/concept.h"
#include "storage/connection.h"

#include <optional>

namespace communique::terms {

/// The glossary as it stands, by id. Derived from the journal (lexicon_rows.h), never asked by a guard.
Result<QList<Concept>> all(const Connection &connection);
/// Nothing for an id that is unknown or retired.
Result<std::optional<Concept>> find(const Connection &connection, const ConceptId &id);

} // namespace communique::terms
