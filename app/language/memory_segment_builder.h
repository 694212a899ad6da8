#pragma once

#include "base/result.h"
#include "model/translation_unit.h"

#include <functional>
#include <memory>

namespace communique {

/// Gathers units and writes them out as a segment (memory_segment.h).
///
/// Units are added in the order of their entries. Holds all texts until it goes: some 300 bytes a unit of two
/// languages, and as much again while it writes.
class MemorySegmentBuilder
{
public:
    MemorySegmentBuilder();
    ~MemorySegmentBuilder();
    MemorySegmentBuilder(const MemorySegmentBuilder &) = delete;
    MemorySegmentBuilder &operator=(const MemorySegmentBuilder &) = delete;

    void add(const KeptUnit &unit);
    quint32 count() const;

    using Sink = std::function<Outcome(QByteArrayView bytes)>;
    /// Hands the segment's bytes to \a sink from first to last. Errors are the sink's.
    Outcome write(const Sink &sink);
    /// The same in one piece; for a few thousand units.
    QByteArray bytes();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace communique
