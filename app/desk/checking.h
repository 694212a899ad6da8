#pragma once

#include "desk/newsroom.h"
#include "desk/session.h"

namespace communique {

class Checker;
struct CheckAids;

/// What the checks read beside the editions: the newsroom's glossary and directory, as the journal tells them. Guards
/// rest on it, so no projection is asked.
Result<std::shared_ptr<const CheckAids>> loadCheckAids(const Connection &connection);

/// The findings on every edition of a dossier that has words, put where guards look for them (Dossier::findings). The
/// checker remembers what it read of other calls; without aids nothing is agreed.
void findInDossier(Dossier &dossier, Checker &checker, const std::shared_ptr<const CheckAids> &aids);

/// Records that a finding stands as it is. \a finding is its key or a beginning of it that no other finding of the
/// edition has. NotFound, Ambiguous; Refused with the first blocker's code.
Outcome acceptFinding(Newsroom &newsroom, const Session &session, const ReleaseId &release, const LanguageTag &language,
    const QString &finding, const QString &reason);

} // namespace communique
