#pragma once

#include "desk/newsroom.h"
#include "workflow/blockers.h"
#include "workflow/summary.h"

namespace communique {

/// What the publish screen shows, read in one go.
struct PublishMatter
{
    Dossier dossier;
    ReleaseSummary summary;
    QList<Blocker> signing; ///< against the person's signature
    QList<Blocker> publishing; ///< against publication, once signed
    bool isSigned = false;
    bool isAtRisk = false; ///< signed, and something signed has changed
    QMap<LanguageTag, QList<Blocker>> byLanguage; ///< what keeps each edition from going out
};

Result<PublishMatter> loadPublishMatter(const Newsroom &newsroom, const Person &person, const ReleaseId &release);

} // namespace communique
