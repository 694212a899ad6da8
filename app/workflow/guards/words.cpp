// Guards about an edition's words: open conflicts and blocks that stand beside another source than the present one.

#include "workflow/guards/guard.h"
#include "workflow/staleness.h"

namespace communique::guards {

QList<Blocker> conflicts(const Dossier &dossier, const LanguageTag &language)
{
    QList<Blocker> found;
    if (const Edition *edition = dossier.release.edition(language)) {
        for (const ConflictKept &kept : edition->conflicts)
            found.append({QStringLiteral("CONFLICT"), language, kept.block, QStringLiteral("conflict-open"), {}});
    }
    return found;
}

QList<Blocker> staleness(const Dossier &dossier, const LanguageTag &language)
{
    QList<Blocker> found;
    for (const StaleBlock &block : staleBlocks(dossier, language)) {
        if (block.settled)
            continue;
        const bool isFact = block.severity == Severity::Fact;
        found.append({QStringLiteral("STALE"), language, block.block,
            isFact ? QStringLiteral("fact-changed") : QStringLiteral("source-changed"), {}});
    }
    return found;
}

QList<Blocker> words(const Dossier &dossier, const LanguageTag &language)
{
    return conflicts(dossier, language) + structure(dossier, language) + staleness(dossier, language);
}

} // namespace communique::guards
