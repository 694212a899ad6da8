#pragma once

#include "model/dossier.h"
#include "storage/connection.h"

namespace communique {

/// The newsroom's people, folded from the roster entries and verified against \a rootKey (empty: the one it names).
Result<Roster> loadRoster(const Connection &connection, const QByteArray &rootKey);

/// A release with all the words a guard needs; see Dossier. NotFound for an unknown release.
Result<Dossier> loadDossier(const Connection &connection, const ReleaseId &release, const Roster &roster);

/// The words of one revision.
Result<Content> loadContent(const Connection &connection, const Digest &digest);

} // namespace communique
