#pragma once

#include "desk/newsroom.h"
#include "desk/session.h"

namespace communique {

/// The findings on every edition of a dossier that has words, put where guards look for them (Dossier::findings). The
/// checker remembers what it read of other calls.
class Checker;
void findInDossier(Dossier &dossier, Checker &checker);

/// Records that a finding stands as it is. \a finding is its key or a beginning of it that no other finding of the
/// edition has. NotFound, Ambiguous; Refused with the first blocker's code.
Outcome acceptFinding(Newsroom &newsroom, const Session &session, const ReleaseId &release, const LanguageTag &language,
    const QString &finding, const QString &reason);

} // namespace communique
