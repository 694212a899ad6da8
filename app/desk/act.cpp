#include "desk/act.h"

#include "desk/wording.h"
#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/listing_store.h"

namespace communique {

Act::Act(NewsroomAct act, const ReleaseId &release)
    : m_act(std::move(act))
    , m_release(release)
{
    m_dossier.roster = m_act.roster();
}

Result<Act> Act::beginNew(Newsroom &newsroom, const Session &session, const ReleaseId &release)
{
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    return Act(*std::move(act), release);
}

Result<Act> Act::begin(Newsroom &newsroom, const Session &session, const ReleaseId &release)
{
    Result<Act> act = beginNew(newsroom, session, release);
    if (!act)
        return act;
    Result<Dossier> dossier = newsroom.loadDossier(release);
    if (!dossier)
        return dossier.error();
    act->m_dossier = *std::move(dossier);
    return act;
}

Outcome Act::ask(const Request &request) const
{
    const QList<Blocker> found = blockers(m_dossier, request, m_act.person(), now());
    if (found.isEmpty())
        return {};
    return Wording::refusal(found.constFirst(), m_dossier.roster);
}

Result<JournalEntry> Act::record(const Event &event)
{
    Result<JournalEntry> entry = m_act.record(m_release.toString(), event);
    if (!entry)
        return entry;
    if (Outcome applied = applyEntry(m_dossier.release, *entry); !applied)
        return applied.error();
    if (std::holds_alternative<RevisionSealed>(event))
        m_act.newsroom().refreshFindings(m_dossier);
    return entry;
}

Result<Digest> Act::keepContent(const Content &content)
{
    const QByteArray bytes = canonicalForm(content);
    Result<Digest> digest = blobs::keep(transaction(), bytes);
    if (!digest)
        return digest;
    // What is kept is what the canonical form says; follow that, so that the dossier is what a reader would load.
    Result<Content> kept = parseCanonicalForm(bytes);
    if (!kept)
        return kept.error();
    m_dossier.contents.insert(*digest, *kept);
    for (const Block &block : kept->blocks)
        m_dossier.sourceBlocks.insert(blockDigest(block), block);
    return digest;
}

Outcome Act::commit()
{
    if (Outcome listed = listing::update(transaction(), m_dossier); !listed)
        return listed;
    return m_act.commit();
}

} // namespace communique
