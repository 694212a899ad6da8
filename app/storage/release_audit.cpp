#include "model/block.h"
#include "storage/blob_audit.h"
#include "storage/blob_store.h"
#include "storage/dossier_reader.h"
#include "storage/journal_digests.h"
#include "storage/journal_store.h"
#include "storage/read_snapshot.h"
#include "storage/store_audit.h"
#include "trust/event_roles.h"

#include <algorithm>

namespace communique {

namespace {

/// The roster's entries and the release's, in the order of the journal.
Result<QList<JournalEntry>> entriesBehind(const Connection &connection, const ReleaseId &release)
{
    Result<QList<JournalEntry>> entries = journal::entriesOf(connection, QStringLiteral("newsroom"));
    if (!entries)
        return entries;
    Result<QList<JournalEntry>> own = journal::entriesOf(connection, release.toString());
    if (!own)
        return own;
    if (own->isEmpty())
        return Error{ErrorCode::NotFound, release.toString(), QStringLiteral("release")};
    entries->append(*own);
    std::sort(entries->begin(), entries->end(),
        [](const JournalEntry &a, const JournalEntry &b) { return a.number < b.number; });
    return entries;
}

/// As ChainVerifier does it, but for the chain, which cannot be told from some of the entries.
Outcome checkSignatures(const QList<JournalEntry> &entries, const QByteArray &rootKey, JournalFacts &facts)
{
    RosterKeeper keeper(rootKey);
    for (const JournalEntry &entry : entries) {
        if (const Outcome applied = keeper.apply(entry); !applied)
            return applied;
        if (!isRosterEvent(entry.event) && !(keeper.rolesOf(entry.actor) & rolesFor(entry.event)))
            return Error{
                ErrorCode::Damaged, QString::number(entry.number), QStringLiteral("the actor held no role for it")};
        addFacts(facts, entry);
    }
    return {};
}

Outcome checkWords(const Connection &connection, const JournalFacts &facts)
{
    QSet<Digest> documents = facts.documents;
    for (const Digest &digest : facts.contents) {
        const Result<Content> content = loadContent(connection, digest);
        if (!content)
            return Error{ErrorCode::Damaged, digest.toHex(), content.error().detail};
        documents |= assetsOf(*content);
    }
    for (const Digest &digest : documents) {
        if (const Result<QByteArray> bytes = blobs::load(connection, digest); !bytes)
            return Error{ErrorCode::Damaged, digest.toHex(), bytes.error().detail};
    }
    return {};
}

} // namespace

Outcome auditRelease(const Connection &connection, const ReleaseId &release, const QByteArray &rootKey,
    const std::optional<JournalHead> &known)
{
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return snapshot.error();
    if (const Result<JournalHead> head = checkDigests(connection, known); !head)
        return head.error();
    const Result<QList<JournalEntry>> entries = entriesBehind(connection, release);
    if (!entries)
        return entries.error();
    JournalFacts facts;
    if (const Outcome signedAll = checkSignatures(*entries, rootKey, facts); !signedAll)
        return signedAll;
    const Result<Dossier> dossier = loadDossier(connection, release, {});
    if (!dossier)
        return dossier.error();
    return checkWords(connection, facts);
}

} // namespace communique
