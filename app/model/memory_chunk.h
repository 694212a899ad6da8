#pragma once

#include "base/result.h"
#include "model/translation_unit.h"

#include <functional>

namespace communique {

// How imported units lie in the store's blobs: some thousand of them to a chunk, named by the digest of its bytes in
// the MemoryImported entry of the journal.
//
// A chunk is the line "communique-memory 1\n" and then its units, one after the other. A unit is its number of fields,
// then so many fields. A field is one letter, the length of its value in bytes, the value in UTF-8. Numbers are written
// in groups of seven bits, the lowest first, the high bit set in all bytes but the last, in as few bytes as will do.
// The letters, in this order; each may be missing, those marked + may come more than once:
//
//     s+  a text: language, NUL, variant, NUL, the words; at least two
//     l   the language that was written first
//     i   the unit's name in the file it came from
//     w   who
//     t   when, as milliseconds since 1970-01-01T00:00Z in decimal digits
//     m   made by a machine (an empty value)
//     u   how often it was used, in decimal digits
//     p   the source text before it
//     n   the source text behind it
//     x+  a property: its type, NUL, its value
//     c+  a note
//
// Nothing that is empty is written (but m), so that the same units give the same bytes. No text holds a NUL.

/// Gathers units into chunks.
class MemoryChunkWriter
{
public:
    MemoryChunkWriter();

    void add(const TranslationUnit &unit);
    int count() const { return m_count; }
    qsizetype size() const { return m_bytes.size(); }
    /// The chunk so far; the next unit begins a new one.
    QByteArray take();

private:
    QByteArray m_bytes;
    int m_count = 0;
};

/// How many units go into one chunk, and how many bytes at most end it earlier.
inline constexpr int unitsPerChunk = 2048;
inline constexpr qsizetype bytesPerChunk = 1024 * 1024;

/// Shows each unit of a chunk in order. Malformed unless the bytes are a chunk as written above; the units before the
/// fault have been shown then. The visitor ends the walk by an Error.
Outcome readMemoryChunk(const QByteArray &bytes, const std::function<Outcome(const TranslationUnit &)> &visit);

} // namespace communique
