#include "storage/memory_journal.h"

#include "language/unit_alignment.h"
#include "model/memory_chunk.h"
#include "storage/blob_store.h"
#include "storage/dossier_reader.h"
#include "storage/journal_row.h"
#include "storage/journal_store.h"

#include <QSet>

namespace communique::memory_journal {

namespace {

/// Only entries that matter are read; a journal has many others. The payload is canonical JSON, so that a decision's
/// kind has one spelling in it.
Result<QList<JournalEntry>> entriesBetween(const Connection &connection, qint64 after, qint64 upTo)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM journal WHERE origin = ? AND number > ? AND number <= ?"
                         " AND (kind IN ('memory-imported', 'memory-units-forgotten') OR kind = 'decision-made'"
                         " AND (instr(payload, CAST('\"decision\":\"approved\"' AS BLOB)) > 0"
                         " OR instr(payload, CAST('\"decision\":\"revised\"' AS BLOB)) > 0)) ORDER BY number")
              .arg(journalColumns());
    QList<JournalEntry> entries;
    const Result<std::optional<JournalHead>> head = journal::head(connection);
    if (!head)
        return head.error();
    if (!*head)
        return entries;
    const Outcome read
        = connection.select(sql, {(*head)->origin, after, upTo}, [&entries](const QSqlQuery &row) -> Outcome {
              Result<JournalEntry> entry = entryFromRow(row);
              if (!entry)
                  return entry.error();
              entries.append(*std::move(entry));
              return {};
          });
    if (!read)
        return read.error();
    return entries;
}

bool teaches(const DecisionMade &decision)
{
    return decision.kind == DecisionKind::Approved || decision.kind == DecisionKind::Revised;
}

class UnitWalk
{
public:
    UnitWalk(const Connection &connection, const UnitVisitor &visit)
        : m_connection(connection)
        , m_visit(visit)
    { }

    Outcome take(const QList<JournalEntry> &entries)
    {
        for (const JournalEntry &entry : entries) {
            const auto *decision = std::get_if<DecisionMade>(&entry.event);
            if (decision && decision->kind == DecisionKind::Approved)
                m_approved.insert(wordsOf(entry, *decision));
        }
        for (const JournalEntry &entry : entries) {
            if (const Outcome taken = take(entry); !taken)
                return taken;
        }
        return {};
    }

private:
    Outcome take(const JournalEntry &entry)
    {
        if (const auto *imported = std::get_if<MemoryImported>(&entry.event))
            return takeImport(entry, *imported);
        const auto *decision = std::get_if<DecisionMade>(&entry.event);
        if (!decision || !teaches(*decision))
            return {};
        // What was certified in the same words as it is approved in says nothing more.
        if (decision->kind == DecisionKind::Revised && m_approved.contains(wordsOf(entry, *decision)))
            return {};
        return takeDecision(entry, *decision);
    }

    static QByteArray wordsOf(const JournalEntry &entry, const DecisionMade &decision)
    {
        return entry.subject.toUtf8() + ' ' + decision.language.code().toUtf8() + ' ' + decision.content.bytes()
            + decision.source.bytes();
    }

    Outcome takeImport(const JournalEntry &entry, const MemoryImported &imported)
    {
        KeptUnit kept;
        kept.entry = entry.number;
        kept.origin = imported.name;
        for (const Digest &chunk : imported.chunks) {
            const Result<QByteArray> bytes = blobs::load(m_connection, chunk);
            if (!bytes)
                return bytes.error();
            const Outcome read = readMemoryChunk(*bytes, [this, &kept](const TranslationUnit &unit) {
                kept.unit = unit;
                ++kept.ordinal;
                return m_visit(kept);
            });
            if (!read)
                return read;
        }
        return {};
    }

    Outcome takeDecision(const JournalEntry &entry, const DecisionMade &decision)
    {
        const Result<ReleaseCreated> release = releaseOf(entry.subject);
        if (!release)
            return release.error();
        if (decision.language == release->source || decision.source.isEmpty())
            return {};
        const Result<Content> source = loadContent(m_connection, decision.source);
        if (!source)
            return source.error();
        const Result<Content> target = loadContent(m_connection, decision.content);
        if (!target)
            return target.error();
        for (const AlignedTexts &texts : alignedTexts(*source, release->source, *target, decision.language)) {
            if (const Outcome visited = m_visit(unitOf(entry, decision, *release, texts)); !visited)
                return visited;
        }
        return {};
    }

    static KeptUnit unitOf(const JournalEntry &entry, const DecisionMade &decision, const ReleaseCreated &release,
        const AlignedTexts &texts)
    {
        KeptUnit kept;
        kept.entry = entry.number;
        kept.block = texts.block;
        kept.ordinal = texts.sentence;
        kept.status = decision.kind == DecisionKind::Approved ? UnitStatus::Approved : UnitStatus::Confirmed;
        kept.origin = release.reference;
        kept.style = releaseTypeName(release.type);
        kept.unit.texts = {{release.source, {}, texts.source}, {decision.language, {}, texts.target}};
        kept.unit.source = release.source;
        kept.unit.who = entry.actor.toString();
        kept.unit.when = entry.time;
        kept.unit.previous = texts.previous;
        kept.unit.next = texts.next;
        return kept;
    }

    Result<ReleaseCreated> releaseOf(const QString &subject)
    {
        if (const auto known = m_releases.constFind(subject); known != m_releases.cend())
            return *known;
        static const QString sql
            = QStringLiteral("SELECT %1 FROM journal WHERE subject = ? ORDER BY number LIMIT 1").arg(journalColumns());
        std::optional<ReleaseCreated> created;
        const Outcome read = m_connection.select(sql, {subject}, [&created](const QSqlQuery &row) -> Outcome {
            const Result<JournalEntry> entry = entryFromRow(row);
            if (!entry)
                return entry.error();
            if (const auto *event = std::get_if<ReleaseCreated>(&entry->event))
                created = *event;
            return {};
        });
        if (!read)
            return read.error();
        if (!created)
            return Error{ErrorCode::Damaged, subject, QStringLiteral("a decision without a release")};
        m_releases.insert(subject, *created);
        return *created;
    }

    const Connection &m_connection;
    const UnitVisitor &m_visit;
    QHash<QString, ReleaseCreated> m_releases;
    QSet<QByteArray> m_approved;
};

} // namespace

Outcome forEachUnit(const Connection &connection, qint64 after, qint64 upTo, const UnitVisitor &visit)
{
    const Result<QList<JournalEntry>> entries = entriesBetween(connection, after, upTo);
    return entries ? UnitWalk(connection, visit).take(*entries) : Outcome(entries.error());
}

Result<Extent> extentOf(const Connection &connection, qint64 after, qint64 upTo)
{
    const Result<QList<JournalEntry>> entries = entriesBetween(connection, after, upTo);
    if (!entries)
        return entries.error();
    Extent extent;
    for (const JournalEntry &entry : *entries) {
        if (const auto *imported = std::get_if<MemoryImported>(&entry.event))
            extent.units += imported->units;
        else if (const auto *decision = std::get_if<DecisionMade>(&entry.event))
            extent.decisions += teaches(*decision) ? 1 : 0;
    }
    return extent;
}

Result<QStringList> forgottenUnits(const Connection &connection, qint64 after, qint64 upTo)
{
    const Result<QList<JournalEntry>> entries = entriesBetween(connection, after, upTo);
    if (!entries)
        return entries.error();
    QStringList units;
    for (const JournalEntry &entry : *entries) {
        if (const auto *forgotten = std::get_if<MemoryUnitsForgotten>(&entry.event))
            units += forgotten->units;
    }
    return units;
}

} // namespace communique::memory_journal
