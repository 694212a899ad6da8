#include "desk/act.h"

#include "desk/wording.h"
#include "model/canonical_form.h"
#include "storage/blob_store.h"
#include "storage/journal_store.h"
#include "storage/listing_store.h"

namespace communique {

Act::Act(Newsroom &newsroom, const Session &session, const ReleaseId &release, Transaction transaction)
    : m_newsroom(&newsroom)
    , m_session(session)
    , m_release(release)
    , m_transaction(std::move(transaction))
    , m_now(newsroom.clock().now())
{ }

Result<Act> Act::beginNew(Newsroom &newsroom, const Session &session, const ReleaseId &release)
{
    Result<Transaction> transaction = Transaction::begin(newsroom.connection());
    if (!transaction)
        return transaction.error();
    // Somebody may have been revoked, or given a role, by another process since this one looked.
    if (Outcome fresh = newsroom.refreshRoster(); !fresh)
        return fresh.error();
    Act act(newsroom, session, release, *std::move(transaction));
    act.m_dossier.roster = newsroom.roster();
    const Person *person = newsroom.roster().find(session.person.id);
    if (!person || person->revokedAt)
        return Error{ErrorCode::Refused, QStringLiteral("ROLE"), QStringLiteral("revoked")};
    act.m_session.person = *person;
    return act;
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
    const QList<Blocker> found = blockers(m_dossier, request, m_session.person, m_now);
    if (found.isEmpty())
        return {};
    return Wording::refusal(found.constFirst(), m_dossier.roster);
}

Result<JournalEntry> Act::record(const Event &event)
{
    Result<JournalEntry> entry = journal::append(
        m_transaction, PendingEntry{m_session.person.id, m_release.toString(), event, m_now}, *m_session.key);
    if (!entry)
        return entry;
    if (Outcome applied = applyEntry(m_dossier.release, *entry); !applied)
        return applied.error();
    return entry;
}

Result<Digest> Act::keepContent(const Content &content)
{
    const QByteArray bytes = canonicalForm(content);
    Result<Digest> digest = blobs::keep(m_transaction, bytes);
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
    if (Outcome listed = listing::update(m_transaction, m_dossier); !listed)
        return listed;
    if (Outcome committed = m_transaction.commit(); !committed)
        return committed;
    return rememberHead(*m_newsroom);
}

Outcome rememberHead(Newsroom &newsroom)
{
    const Result<std::optional<JournalHead>> head = journal::head(newsroom.connection());
    if (!head)
        return head.error();
    return *head ? newsroom.keys().rememberHead(**head) : Outcome();
}

} // namespace communique
