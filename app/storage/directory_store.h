#pragma once

#include "model/contact_person.h"
#include "storage/connection.h"

#include <optional>

namespace communique::directory {

/// The directory as it stands, by id. Derived from the journal (lexicon_rows.h), never asked by a guard.
Result<QList<ContactPerson>> all(const Connection &connection);
/// Nothing for an id that is unknown or retired.
Result<std::optional<ContactPerson>> find(const Connection &connection, const ContactId &id);

} // namespace communique::directory
