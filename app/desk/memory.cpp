#include "desk/memory.h"

#include "desk/memory_intake.h"
#include "desk/newsroom_act.h"
#include "exchange/export/tmx_writer.h"
#include "storage/blob_store.h"
#include "storage/memory_journal.h"
#include "trust/event_roles.h"

namespace communique {

namespace {

const QString subject = QStringLiteral("memory");
constexpr qsizetype unitsPerEntry = 10000; // a journal entry stays well below 1 MiB

Outcome recordForgotten(Newsroom &newsroom, const Session &session, const QStringList &units, const QString &reason)
{
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    for (qsizetype first = 0; first < units.size(); first += unitsPerEntry) {
        const MemoryUnitsForgotten event{units.mid(first, unitsPerEntry), reason};
        if (Outcome entitled = act->askRoleFor(event); !entitled)
            return entitled;
        if (const Result<JournalEntry> entry = act->record(subject, event); !entry)
            return entry.error();
    }
    return act->commit();
}

/// Of units with the same words, which stay: the greater.
auto standingOf(const MemorySegment &segment, quint32 unit)
{
    const MemoryRow &row = segment.row(unit);
    return std::tuple((row.kind & machineKind) == 0, row.kind & 0xff, row.when, row.entry, unit);
}

/// All words of a unit, in the order of its languages, as one key.
QByteArray wordsOf(const MemorySegment &segment, quint32 unit)
{
    QByteArray words;
    for (const LanguageTag &language : segment.languages()) {
        const QByteArrayView text = segment.language(language)->exactText(unit);
        if (!text.isEmpty())
            words += language.code().toUtf8() + '\0' + text.toByteArray() + '\0';
    }
    return Digest::of(words).bytes();
}

struct Keeper
{
    const MemorySegment *segment = nullptr;
    quint32 unit = 0;
};

QStringList duplicatesIn(const std::vector<MemoryPart> &parts)
{
    QHash<QByteArray, Keeper> keepers;
    QStringList duplicates;
    for (const MemoryPart &part : parts) {
        for (quint32 unit = 0; unit < part.segment->unitCount(); ++unit) {
            if (!part.holds(unit))
                continue;
            Keeper own{part.segment, unit};
            Keeper &keeper = keepers[wordsOf(*part.segment, unit)];
            if (keeper.segment) {
                if (standingOf(*keeper.segment, keeper.unit) < standingOf(*own.segment, own.unit))
                    std::swap(keeper, own);
                duplicates.append(own.segment->idOf(own.unit));
            } else {
                keeper = own;
            }
        }
    }
    return duplicates;
}

} // namespace

Result<MemoryReceipt> importMemory(
    Newsroom &newsroom, const Session &session, const QString &name, TmxReader::Source source)
{
    MemoryImported event{name, QStringLiteral("application/x-tmx+xml"), {}, 0};
    // Asked before the work, and again under the lock.
    if (!(session.person.roles & rolesFor(event)))
        return Error{ErrorCode::Refused, QStringLiteral("ROLE"), roleNames(rolesFor(event)).join(u',')};
    MemoryIntake intake(std::move(source));
    Result<QList<MemoryChunk>> chunks = intake.readAhead();
    if (!chunks)
        return chunks.error();
    MemoryReceipt receipt;
    if (chunks->isEmpty()) {
        receipt.losses = intake.losses();
        return receipt;
    }
    Result<NewsroomAct> act = NewsroomAct::begin(newsroom, session);
    if (!act)
        return act.error();
    if (Outcome entitled = act->askRoleFor(event); !entitled)
        return entitled.error();
    while (!chunks->isEmpty()) {
        for (const MemoryChunk &chunk : std::as_const(*chunks)) {
            if (const Outcome kept = blobs::keep(act->transaction(), chunk.digest, chunk.bytes); !kept)
                return kept.error();
            event.chunks.append(chunk.digest);
            event.units += chunk.units;
        }
        chunks = intake.readAhead();
        if (!chunks)
            return chunks.error();
    }
    const Result<JournalEntry> entry = act->record(subject, event);
    if (!entry)
        return entry.error();
    if (const Outcome committed = act->commit(); !committed)
        return committed.error();
    receipt.entry = entry->number;
    receipt.units = event.units;
    receipt.losses = intake.losses();
    return receipt;
}

Result<qint64> exportMemory(const Newsroom &newsroom, const std::function<Outcome(const QByteArray &)> &sink)
{
    const Connection &connection = newsroom.connection();
    const Result<std::optional<JournalHead>> head = journal::head(connection);
    if (!head)
        return head.error();
    const qint64 upTo = *head ? (*head)->number : 0;
    const Result<QStringList> forgotten = memory_journal::forgottenUnits(connection, 0, upTo);
    if (!forgotten)
        return forgotten.error();
    const QSet<QString> left(forgotten->cbegin(), forgotten->cend());
    TmxWriter writer(sink, {});
    qint64 count = 0;
    const Outcome written
        = memory_journal::forEachUnit(connection, 0, upTo, [&left, &writer, &count](const KeptUnit &unit) {
              if (!left.isEmpty() && left.contains(unit.id()))
                  return Outcome();
              ++count;
              return writer.add(unit);
          });
    if (!written)
        return written.error();
    if (const Outcome finished = writer.finish(); !finished)
        return finished.error();
    return count;
}

Outcome forgetUnits(Newsroom &newsroom, const Session &session, const QStringList &units, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, {}, QStringLiteral("say why they are forgotten")};
    MemoryReader reader(newsroom);
    if (Outcome prepared = reader.prepare(); !prepared)
        return prepared;
    for (const QString &unit : units) {
        const auto isThere = [&unit](const MemoryPart &part) {
            const std::optional<quint32> number = part.segment->find(unit);
            return number && part.holds(*number);
        };
        const std::vector<MemoryPart> &parts = reader.store().parts();
        if (std::none_of(parts.begin(), parts.end(), isThere))
            return Error{ErrorCode::NotFound, unit, QStringLiteral("unit of the memory")};
    }
    return recordForgotten(newsroom, session, units, reason.trimmed());
}

Result<int> forgetDuplicates(Newsroom &newsroom, const Session &session, const QString &reason)
{
    MemoryReader reader(newsroom);
    if (const Outcome prepared = reader.prepare(); !prepared)
        return prepared.error();
    const QStringList duplicates = duplicatesIn(reader.store().parts());
    if (!duplicates.isEmpty()) {
        if (const Outcome recorded = recordForgotten(newsroom, session, duplicates, reason.trimmed()); !recorded)
            return recorded.error();
    }
    return int(duplicates.size());
}

MemoryReader::MemoryReader(const Newsroom &newsroom)
    : m_newsroom(&newsroom)
    , m_store(newsroom.place().storeFile)
{ }

Outcome MemoryReader::prepare()
{
    return m_store.refresh(m_newsroom->connection());
}

Result<QList<MemoryMatch>> MemoryReader::match(const MemoryQuery &query)
{
    if (const Outcome prepared = prepare(); !prepared)
        return prepared.error();
    MemoryQuery asked = query;
    if (!asked.now.isValid())
        asked.now = m_newsroom->clock().now();
    return m_search.find(m_store.parts(), asked);
}

Result<QList<ConcordanceHit>> MemoryReader::find(const QString &words, int limit)
{
    if (const Outcome prepared = prepare(); !prepared)
        return prepared.error();
    return findInMemory(m_store.parts(), words, limit);
}

} // namespace communique
