#pragma once

#include "language/memory_segment.h"
#include "storage/memory_file.h"

#include <QSet>

#include <list>

namespace communique {

/// The memory of one store, ready to be searched, and kept ready as the journal grows.
///
/// It is made of parts: the file STORE.memory, the file STORE.memory-recent with what came since, and what came since
/// that, in memory. Files are made anew when they are missing, damaged or of another journal, and when too much has
/// come since; where they cannot be written, the memory is held without them. What the parts hold follows from the
/// journal alone (memory_journal.h), so all of it may be removed at any time.
///
/// Not shared between threads; several may each have their own.
class MemoryStore
{
public:
    /// \a storeFile says where the files lie.
    explicit MemoryStore(QString storeFile);

    /// Takes in what the journal says and is not known yet; at once where nothing is new. The first call maps the files
    /// or makes them, which takes some ten seconds for a million units. Damaged where words are not what was signed.
    Outcome refresh(const Connection &connection);

    /// Valid until the next refresh().
    const std::vector<MemoryPart> &parts() const { return m_parts; }
    /// The units that may be found; a unit that was brought twice counts twice.
    qint64 unitCount() const;
    bool isForgotten(const QString &unit) const { return m_forgotten.contains(unit); }

    static QString fileOf(const QString &storeFile) { return storeFile + QStringLiteral(".memory"); }
    static QString recentFileOf(const QString &storeFile) { return fileOf(storeFile) + QStringLiteral("-recent"); }

    /// They are made anew when they are next needed. Whoever has them open is not disturbed.
    static void removeFiles(const QString &storeFile);

private:
    /// One part, with what its bytes lie in.
    struct Piece
    {
        std::shared_ptr<const MemoryFile> file; ///< null for one that lies in memory
        QByteArray bytes;
        std::optional<MemorySegment> segment;
    };

    Outcome takeFiles(const Connection &connection, const JournalHead &head);
    Result<bool> isOurs(const Connection &connection, const MemoryStretch &stretch, const JournalHead &head) const;
    Outcome takeNew(const Connection &connection, const JournalHead &head);
    Result<bool> isFirstFileDue(const Connection &connection, const JournalHead &head) const;
    Outcome writeFile(const Connection &connection, qint64 after, const JournalHead &head);
    Outcome takeIntoMemory(const Connection &connection, qint64 after, const JournalHead &head);
    bool addFile(const std::shared_ptr<const MemoryFile> &file);
    Outcome refreshForgotten(const Connection &connection, const JournalHead &head);
    void showParts();

    QString m_storeFile;
    std::list<Piece> m_pieces;
    std::vector<MemoryPart> m_parts;
    QSet<QString> m_forgotten;
    std::optional<JournalHead> m_head; ///< up to which everything is known
    qint64 m_inFiles = 0; ///< the entry up to which the files go
    qint64 m_inFirstFile = 0;
    bool m_mayWrite = true;
};

} // namespace communique
