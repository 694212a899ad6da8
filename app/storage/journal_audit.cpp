#include "storage/journal_audit.h"

#include "model/block.h"
#include "storage/journal_row.h"
#include "trust/journal_chain.h"

namespace communique {

namespace {

QString placeOf(qint64 number)
{
    return QStringLiteral("journal %1").arg(number);
}

/// Why the verifier refused it, in one word for people.
QString reasonOf(const JournalEntry &entry, const ChainVerifier &verifier)
{
    const JournalHead &head = verifier.head();
    if (head.number > 0 && entry.origin != head.origin)
        return QStringLiteral("row-extra");
    if (entry.number != head.number + 1)
        return QStringLiteral("row-missing");
    if (entryDigest(entry) != entry.digest)
        return QStringLiteral("row-altered");
    if (entry.previous != head.digest || (head.time.isValid() && entry.time < head.time))
        return QStringLiteral("chain-broken");
    const Person *actor = verifier.roster().find(entry.actor);
    const QByteArray key = entry.actor == rootActor() ? verifier.roster().rootKey
        : actor                                       ? actor->publicKey
                                                      : QByteArray();
    if (!isSignedBy(entry, key))
        return QStringLiteral("signature-wrong");
    return QStringLiteral("not-entitled");
}

class JournalWalk
{
public:
    JournalWalk(AuditRun &run, const QByteArray &rootKey, const std::optional<JournalHead> &known, JournalFacts &facts)
        : m_run(run)
        , m_known(known)
        , m_facts(facts)
        , m_verifier(rootKey)
    { }

    Outcome visit(const QSqlQuery &row)
    {
        ++m_run.report().entries;
        if (m_facts.isWhole)
            judge(entryFromRow(row));
        return m_run.step();
    }

    void end()
    {
        m_run.report().head = m_verifier.head();
        m_facts.roster = m_verifier.roster();
        if (m_facts.isWhole && m_verifier.count() == 0)
            refuse(QStringLiteral("journal"), QStringLiteral("row-missing"));
        if (m_known && !m_isKnownThere)
            m_run.find(placeOf(m_known->number), QStringLiteral("rolled-back"));
    }

private:
    void judge(const Result<JournalEntry> &entry)
    {
        if (!entry)
            return refuse(placeOf(m_verifier.head().number + 1), QStringLiteral("row-altered"));
        const ChainVerifier before = m_verifier;
        if (!m_verifier.take(*entry))
            return refuse(placeOf(entry->number), reasonOf(*entry, before));
        if (m_known && entry->number == m_known->number)
            m_isKnownThere = entry->digest == m_known->digest && entry->origin == m_known->origin;
        addFacts(m_facts, *entry);
    }

    void refuse(const QString &place, const QString &what)
    {
        m_facts.isWhole = false;
        m_run.find(place, what);
    }

    AuditRun &m_run;
    const std::optional<JournalHead> &m_known;
    JournalFacts &m_facts;
    ChainVerifier m_verifier;
    bool m_isKnownThere = false;
};

} // namespace

void addFacts(JournalFacts &facts, const JournalEntry &entry)
{
    if (std::holds_alternative<ReleaseCreated>(entry.event)) {
        const ReleaseId release = ReleaseId::fromString(entry.subject);
        facts.releases.append(release);
        facts.createdNumbers.insert(release, entry.number);
    } else if (const auto *sealed = std::get_if<RevisionSealed>(&entry.event)) {
        facts.contents.insert(sealed->content);
    } else if (const auto *kept = std::get_if<ConflictKept>(&entry.event)) {
        facts.contents.insert(kept->theirs);
    } else if (const auto *intake = std::get_if<IntakeRecorded>(&entry.event)) {
        facts.documents.insert(intake->raw);
    } else if (const auto *chosen = std::get_if<HouseStyleChosen>(&entry.event)) {
        if (!chosen->file.isEmpty())
            facts.documents.insert(chosen->file);
    } else if (const auto *memory = std::get_if<MemoryImported>(&entry.event)) {
        facts.documents.unite(QSet<Digest>(memory->chunks.cbegin(), memory->chunks.cend()));
    } else if (const auto *published = std::get_if<Published>(&entry.event)) {
        facts.optional.insert(published->manifest);
    }
}

Outcome auditJournal(
    AuditRun &run, const QByteArray &rootKey, const std::optional<JournalHead> &known, JournalFacts &facts)
{
    JournalWalk walk(run, rootKey, known, facts);
    const QString sql = QStringLiteral("SELECT %1 FROM journal ORDER BY origin, number").arg(journalColumns());
    const Outcome walked = run.connection().select(sql, {}, [&walk](const QSqlQuery &row) { return walk.visit(row); });
    walk.end();
    return run.taken(walked, QStringLiteral("journal"), QStringLiteral("structure-damaged"));
}

} // namespace communique
