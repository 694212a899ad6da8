#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct zip;

namespace communique {

/// The limits of TRUST.md section 2 item 5 as far as they concern an archive.
namespace zip_limit {
inline constexpr qsizetype bytes = 64 * 1024 * 1024; ///< of the file
inline constexpr qsizetype entries = 5000;
inline constexpr qsizetype unpacked = 200 * 1024 * 1024; ///< of all parts read together
inline constexpr qsizetype ratio = 100; ///< of a part's size to the bytes it is packed in
inline constexpr qsizetype ratioFrom = 1024 * 1024; ///< a part below this size may be packed as well as it can be
} // namespace zip_limit

/// A zip file in memory, whose parts are read by name, into memory. Nothing is ever unpacked to disk, so no part's name
/// can lead anywhere.
///
/// Always true: it has no more entries than zip_limit::entries, and what was read of it is within the other limits,
/// whatever sizes the file states. A part is told by its exact name ("word/document.xml"). Moved, never copied; for one
/// thread.
class ZipArchive
{
public:
    /// TooLarge beyond the limits; Malformed for what is no whole zip file.
    static Result<ZipArchive> open(const QByteArray &bytes);

    /// Whether bytes begin as a zip file with parts in it does.
    static bool looksLikeZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04"); }

    /// The parts' names as they are written, in the file's order; folders end in "/".
    const QStringList &names() const { return m_names; }
    bool holds(const QString &name) const { return m_names.contains(name); }
    /// A part's bytes. NotFound; TooLarge beyond the limits; Malformed for a part that is damaged, packed by a method
    /// libzip does not know, or protected by a password.
    Result<QByteArray> read(const QString &name);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };

    ZipArchive(QByteArray bytes, std::unique_ptr<zip, Closer> archive, QStringList names);

    QByteArray m_bytes; ///< the archive reads from it
    std::unique_ptr<zip, Closer> m_archive;
    QStringList m_names;
    qsizetype m_unpacked = 0;
};

} // namespace communique
