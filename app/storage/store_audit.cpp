#include "storage/store_audit.h"

#include "storage/blob_audit.h"
#include "storage/dossier_reader.h"
#include "storage/lexicon_rows.h"
#include "storage/listing_store.h"
#include "storage/projection_audit.h"
#include "storage/read_snapshot.h"
#include "storage/schema_audit.h"

namespace communique {

namespace {

Outcome expectAll(AuditRun &run)
{
    const Result<QVariant> steps = run.connection().selectValue(
        QStringLiteral("SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM blob)"
                       " + (SELECT count(*) FROM release_summary)"
                       " + (SELECT count(*) FROM concept) + (SELECT count(*) FROM contact)"));
    if (!steps)
        return run.taken(steps.error(), QStringLiteral("file"), QStringLiteral("structure-damaged"));
    run.expect(steps->toLongLong());
    return {};
}

Outcome auditContents(AuditRun &run, const QByteArray &rootKey, const std::optional<JournalHead> &known)
{
    const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(run.connection());
    if (!snapshot)
        return run.taken(snapshot.error(), QStringLiteral("file"), QStringLiteral("structure-damaged"));
    JournalFacts facts;
    Outcome outcome = expectAll(run);
    if (outcome)
        outcome = auditJournal(run, rootKey, known, facts);
    if (outcome)
        outcome = auditDrafts(run, facts);
    if (outcome)
        outcome = auditBlobs(run, facts);
    if (outcome)
        outcome = auditProjections(run, facts);
    if (outcome && facts.isWhole)
        outcome = lexicon_rows::audit(run);
    return outcome;
}

} // namespace

Result<AuditReport> auditStore(const Connection &connection, const QByteArray &rootKey,
    const std::optional<JournalHead> &known, const AuditProgress &progress)
{
    AuditRun run(connection, progress);
    Outcome outcome = auditSchema(run);
    if (outcome)
        outcome = auditContents(run, rootKey, known);
    if (!outcome)
        return outcome.error();
    return run.report();
}

Outcome rebuildProjections(Connection &connection, const QByteArray &rootKey, const AuditProgress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<Roster> roster = loadRoster(connection, rootKey);
    if (!roster)
        return roster.error();
    for (const char *table : {"release_summary", "edition_text", "edition_index"}) {
        if (const Outcome emptied = transaction->executeScript(QByteArray("DELETE FROM ") + table); !emptied)
            return emptied;
    }
    if (const Outcome updated = listing::updateAll(*transaction, *roster, progress); !updated)
        return updated;
    if (const Outcome lexicon = lexicon_rows::rebuild(*transaction); !lexicon)
        return lexicon;
    return transaction->commit();
}

} // namespace communique
