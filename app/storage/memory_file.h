#pragma once

#include "base/result.h"
#include "storage/journal_store.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace communique {

/// Which stretch of which journal a file of the memory's index was made from.
struct MemoryStretch
{
    QString origin;
    qint64 after = 0; ///< entries with a number above this …
    qint64 upTo = 0; ///< … up to this one
    Digest end; ///< that entry's digest: another journal's entry of that number has another

    bool operator==(const MemoryStretch &) const = default;
};

/// A segment of the memory's index (language/memory_segment.h) on disk, beside the store it was made from.
///
/// It is a part of the store, like SQLite's log: it holds the same words, has the same mode (0600) and the same folder;
/// removing it loses nothing but the time to make it anew. It holds a head of 4,096 bytes, which says what it was made
/// from, then the segment. Head and segment have a checksum each; a file whose bytes have changed is not opened.
///
/// The file is mapped into memory; it is replaced by renaming only, so what is mapped stays what it was. May be read
/// from any thread.
class MemoryFile
{
public:
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    /// Null where there is none, or none that is whole.
    static std::shared_ptr<const MemoryFile> open(const QString &fileName);

    /// Writes the file whole and synced in place of what was there, by one process at a time. \a write hands over the
    /// segment, piece by piece.
    using Sink = std::function<Outcome(QByteArrayView)>;
    static Outcome write(
        const QString &fileName, const MemoryStretch &stretch, const std::function<Outcome(const Sink &)> &write);

    const MemoryStretch &stretch() const { return m_stretch; }
    QByteArrayView segment() const;

private:
    MemoryFile() = default;

    MemoryStretch m_stretch;
    const char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

} // namespace communique
