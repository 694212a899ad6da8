#pragma once

#include "base/digest.h"
#include "exchange/import/tmx_reader.h"

#include <memory>

namespace communique {

/// Units in the form in which the store keeps them; see model/memory_chunk.h.
struct MemoryChunk
{
    QByteArray bytes;
    Digest digest;
    int units = 0;
};

/// Turns a TMX file into chunks. The file is parsed on a thread of its own, a little ahead; making chunks of its units
/// and their digests takes as long again, and goes on beside it.
class MemoryIntake
{
public:
    explicit MemoryIntake(TmxReader::Source source);
    /// Ends the thread, if need be in the middle of the file.
    ~MemoryIntake();
    MemoryIntake(const MemoryIntake &) = delete;
    MemoryIntake &operator=(const MemoryIntake &) = delete;

    /// The next chunks, until 256 MiB are together; none at the end of the file. Errors as TmxReader.
    Result<QList<MemoryChunk>> readAhead();
    /// Complete after the end of the file.
    const LossCounts &losses() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace communique
