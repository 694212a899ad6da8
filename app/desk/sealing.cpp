#include "desk/sealing.h"

#include "desk/drafting.h"
#include "model/canonical_form.h"

#include <algorithm>

namespace communique {

namespace {

Bases basesOf(const Act &act, const Sealing &sealing)
{
    const Edition *edition = act.dossier().release.edition(sealing.language);
    const Content *old = act.dossier().head(sealing.language);
    const Content *source = act.dossier().sourceHead();
    const Bases former = edition->head() ? edition->head()->bases() : Bases();
    Bases bases = basesAfterEdit(former, old ? *old : Content(), sealing.content, source ? *source : Content());
    bases.insert(sealing.bases);
    return bases;
}

} // namespace

Result<Digest> sealContent(Act &act, const Sealing &sealing)
{
    const Edition *edition = act.dossier().release.edition(sealing.language);
    const Digest before = edition->headDigest();
    if (act.dossier().head(sealing.language) && contentDigest(sealing.content) == before)
        return before;
    RevisionSealed sealed;
    sealed.language = sealing.language;
    sealed.number = static_cast<int>(edition->revisions.size()) + 1;
    sealed.cause = sealing.cause;
    if (!before.isEmpty())
        sealed.parents = {before};
    if (sealing.language != act.dossier().release.created.source)
        sealed.bases = basesOf(act, sealing);
    const Result<Digest> kept = act.keepContent(sealing.content);
    if (!kept)
        return kept;
    sealed.content = *kept;
    const Result<JournalEntry> entry = act.record(sealed);
    if (!entry)
        return entry.error();
    return sealed.content;
}

Outcome keepConflicts(Act &act, const Collision &collision)
{
    if (collision.blocks.isEmpty())
        return {};
    const Result<Digest> theirs = act.keepContent(collision.theirs);
    if (!theirs)
        return theirs.error();
    for (const BlockId &block : collision.blocks) {
        const ConflictKept conflict{collision.language, block, collision.base, *theirs};
        if (act.dossier().release.edition(collision.language)->conflicts.contains(conflict))
            continue;
        if (const Result<JournalEntry> entry = act.record(conflict); !entry)
            return entry.error();
    }
    return {};
}

} // namespace communique
