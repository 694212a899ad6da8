#include "storage/memory_store.h"

#include "language/memory_segment_builder.h"
#include "storage/memory_journal.h"

#include <QFile>

namespace communique {

namespace {

/// So much may have come since the files were written. A decision brings some thirty units, a text to be read for each.
constexpr qint64 mostUnitsInMemory = 5000;
constexpr qint64 mostDecisionsInMemory = 200;
constexpr size_t mostPieces = 8;
constexpr qint64 unitsADecision = 30; // about
/// The first file is written anew once the second has come to a quarter of it.
constexpr qint64 recentShare = 4;

Outcome buildSegment(const Connection &connection, qint64 after, qint64 upTo, const MemorySegmentBuilder::Sink &sink)
{
    MemorySegmentBuilder builder;
    const Outcome read = memory_journal::forEachUnit(connection, after, upTo, [&builder](const KeptUnit &unit) {
        builder.add(unit);
        return Outcome();
    });
    return read ? builder.write(sink) : read;
}

} // namespace

MemoryStore::MemoryStore(QString storeFile)
    : m_storeFile(std::move(storeFile))
{ }

Outcome MemoryStore::refresh(const Connection &connection)
{
    const Result<std::optional<JournalHead>> head = journal::head(connection);
    if (!head)
        return head.error();
    if (!*head || (m_head && m_head->number == (*head)->number && m_head->digest == (*head)->digest))
        return {};
    if (m_head && (*head)->number < m_head->number)
        *this = MemoryStore(m_storeFile); // another store was put in its place
    if (!m_head) {
        if (const Outcome taken = takeFiles(connection, **head); !taken)
            return taken;
    }
    Outcome taken = takeNew(connection, **head);
    if (taken)
        taken = refreshForgotten(connection, **head);
    if (!taken)
        return taken;
    showParts();
    m_head = **head;
    return {};
}

Outcome MemoryStore::takeFiles(const Connection &connection, const JournalHead &head)
{
    for (const QString &name : {fileOf(m_storeFile), recentFileOf(m_storeFile)}) {
        const std::shared_ptr<const MemoryFile> file = MemoryFile::open(name);
        if (!file || file->stretch().after != m_inFiles)
            break;
        const Result<bool> isTaken = isOurs(connection, file->stretch(), head);
        if (!isTaken)
            return isTaken.error();
        if (!*isTaken || !addFile(file))
            break;
    }
    return {};
}

Result<bool> MemoryStore::isOurs(
    const Connection &connection, const MemoryStretch &stretch, const JournalHead &head) const
{
    if (stretch.origin != head.origin || stretch.upTo > head.number)
        return false;
    const Result<QVariant> digest = connection.selectValue(
        QStringLiteral("SELECT digest FROM journal WHERE origin = ? AND number = ?"), {stretch.origin, stretch.upTo});
    if (!digest)
        return digest.error();
    return digest->toByteArray() == stretch.end.bytes();
}

bool MemoryStore::addFile(const std::shared_ptr<const MemoryFile> &file)
{
    std::optional<MemorySegment> segment = MemorySegment::open(file->segment());
    if (!segment)
        return false;
    if (file->stretch().after == 0)
        m_inFirstFile = file->stretch().upTo;
    m_inFiles = file->stretch().upTo;
    m_pieces.push_back({file, {}, std::move(segment)});
    return true;
}

Outcome MemoryStore::takeNew(const Connection &connection, const JournalHead &head)
{
    const Result<memory_journal::Extent> extent = memory_journal::extentOf(connection, m_inFiles, head.number);
    if (!extent)
        return extent.error();
    const bool isMuch = extent->units > mostUnitsInMemory || extent->decisions > mostDecisionsInMemory;
    if (isMuch && m_mayWrite) {
        const Result<bool> isFirst = isFirstFileDue(connection, head);
        if (!isFirst)
            return isFirst.error();
        const Outcome written = writeFile(connection, *isFirst ? 0 : m_inFirstFile, head);
        if (written || written.error().code == ErrorCode::Damaged)
            return written;
        m_mayWrite = false; // a read-only medium, a full disk: not to be tried at every question
    }
    const bool isFragmented = m_pieces.size() >= mostPieces;
    if (isFragmented)
        m_pieces.remove_if([](const Piece &piece) { return !piece.file; });
    const qint64 known = m_head && !isFragmented ? std::max(m_head->number, m_inFiles) : m_inFiles;
    return takeIntoMemory(connection, known, head);
}

Result<bool> MemoryStore::isFirstFileDue(const Connection &connection, const JournalHead &head) const
{
    if (m_inFirstFile == 0)
        return true;
    const Result<memory_journal::Extent> since = memory_journal::extentOf(connection, m_inFirstFile, head.number);
    if (!since)
        return since.error();
    return (since->units + since->decisions * unitsADecision) * recentShare
        > qint64(m_pieces.front().segment->unitCount());
}

Outcome MemoryStore::writeFile(const Connection &connection, qint64 after, const JournalHead &head)
{
    const QString name = after == 0 ? fileOf(m_storeFile) : recentFileOf(m_storeFile);
    const MemoryStretch stretch{head.origin, after, head.number, head.digest};
    const Outcome written = MemoryFile::write(name, stretch,
        [&](const MemoryFile::Sink &sink) { return buildSegment(connection, after, head.number, sink); });
    if (!written)
        return written;
    const std::shared_ptr<const MemoryFile> file = MemoryFile::open(name);
    if (!file || file->stretch() != stretch)
        return Error{ErrorCode::CannotRead, name, QStringLiteral("not what was written")};
    m_pieces.remove_if([after](const Piece &piece) { return !piece.file || piece.file->stretch().after >= after; });
    if (!addFile(file))
        return Error{ErrorCode::CannotRead, name, QStringLiteral("not what was written")};
    return {};
}

Outcome MemoryStore::takeIntoMemory(const Connection &connection, qint64 after, const JournalHead &head)
{
    Piece piece;
    const Outcome built = buildSegment(connection, after, head.number, [&piece](QByteArrayView bytes) {
        piece.bytes.append(bytes);
        return Outcome();
    });
    if (!built)
        return built;
    piece.segment = MemorySegment::open(piece.bytes);
    if (piece.segment && piece.segment->unitCount() > 0)
        m_pieces.push_back(std::move(piece));
    return {};
}

Outcome MemoryStore::refreshForgotten(const Connection &connection, const JournalHead &head)
{
    const Result<QStringList> units
        = memory_journal::forgottenUnits(connection, m_head ? m_head->number : 0, head.number);
    if (!units)
        return units.error();
    m_forgotten.unite(QSet<QString>(units->cbegin(), units->cend()));
    return {};
}

void MemoryStore::showParts()
{
    m_parts.clear();
    for (const Piece &piece : m_pieces) {
        MemoryPart part{&*piece.segment, {}};
        for (const QString &id : std::as_const(m_forgotten)) {
            const std::optional<quint32> unit = piece.segment->find(id);
            if (!unit)
                continue;
            part.forgotten.resize(piece.segment->unitCount(), false);
            part.forgotten[*unit] = true;
        }
        m_parts.push_back(std::move(part));
    }
}

void MemoryStore::removeFiles(const QString &storeFile)
{
    for (const QString &name : {recentFileOf(storeFile), fileOf(storeFile)})
        QFile::remove(name);
}

qint64 MemoryStore::unitCount() const
{
    qint64 count = -qint64(m_forgotten.size());
    for (const MemoryPart &part : m_parts)
        count += part.segment->unitCount();
    return count;
}

} // namespace communique
