#pragma once

#include <QtGlobal>

namespace communique::memory_layout {

/// The sections of a segment in their order; see memory_segment.h.
enum Section { Rows, StringOffsets, StringBytes, Codes, FirstOfLanguage };
enum LanguageSection {
    Lengths,
    Signatures,
    TextOffsets,
    TextBytes,
    UnitOffsets,
    Units,
    Forms,
    ExactUnits,
    ExactOffsets,
    ExactBytes,
    Keys,
    KeyOffsets,
    Postings,
    SectionsOfLanguage
};

struct Place
{
    quint64 offset = 0;
    quint64 size = 0; ///< in bytes
};

/// The last bytes of a segment.
struct Trailer
{
    quint64 directory = 0;
    quint32 sections = 0;
    quint32 mark = 0;
};

inline constexpr quint32 segmentMark = 0x314d454d;
inline constexpr quint64 alignment = 8;
inline constexpr quint32 pageBits = 16; ///< of the postings

} // namespace communique::memory_layout
