#pragma once

#include "model/translation_unit.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace communique {

// A stretch of the memory, searchable where it lies: bytes that MemorySegmentBuilder made, in a file or in memory.
//
// The bytes are sections one after the other, each at a multiple of eight, numbers in the machine's own order; behind
// them the directory, an offset and a size of 64 bits for each section; at the end the directory's offset, the number
// of sections and the mark 'MEM1', or its mirror image on a machine of the other byte order, where it then does not
// open.
//
// Three sections serve all languages: the units' rows (MemoryRow), the offsets of the strings, the strings' bytes. The
// fourth holds the number of the string that is the code of each language. Then thirteen for each language:
//
//   A *form* is a compared form (memory_text.h); each is there once. Forms are ordered by their number of letters, so
//   that all that are near in length lie side by side and a query looks at one stretch of numbers only.
//     lengths      16 bits a form: its letters, at most 65,535
//     signatures   64 bits a form: bit (letter mod 64) set for each of its letters
//     texts        offsets, then bytes
//     units        offsets by form, then the numbers of the units that have this form
//     forms        32 bits a unit: its form in this language, or none
//     exact texts  for units whose text is not its own compared form: unit numbers in order, offsets, bytes
//     keys         hashes in order (memory_keys.h), offsets of their postings
//     postings     of each key, forms in order: for each 65,536 forms that hold some, which 65,536 they are, how many
//                  less one, and the lower 16 bits of each
//
// Whatever the bytes hold, no function here reads outside them; bytes that were damaged give wrong answers at worst,
// which is why storage keeps a checksum over them.

/// What is known of a unit beside its texts. Numbers of strings; string 0 is the empty one.
struct MemoryRow
{
    quint32 entry = 0;
    quint32 ordinal = 0;
    quint32 block = 0;
    quint32 who = 0;
    quint32 when = 0; ///< seconds since 1970-01-01T00:00Z; 0 for none
    quint32 origin = 0;
    quint32 style = 0;
    quint32 kind = 0; ///< UnitStatus in the lowest byte, 0x100 for a machine's
    quint32 previous = 0; ///< contextMark() of the neighbours
    quint32 next = 0;
};

inline constexpr quint32 noForm = 0xffffffff;
inline constexpr quint32 machineKind = 0x100;

/// Offsets and the bytes they cut up.
struct MemoryTexts
{
    std::span<const quint32> offsets;
    QByteArrayView bytes;

    qsizetype count() const { return offsets.empty() ? 0 : qsizetype(offsets.size()) - 1; }
    QByteArrayView at(quint32 index) const;
};

/// One language's side of a segment.
struct MemoryLanguage
{
    std::span<const quint16> lengths;
    std::span<const quint64> signatures;
    MemoryTexts texts;
    std::span<const quint32> unitOffsets;
    std::span<const quint32> units;
    std::span<const quint32> forms;
    std::span<const quint32> exactUnits;
    MemoryTexts exactTexts;
    std::span<const quint64> keys;
    std::span<const quint32> keyOffsets;
    std::span<const quint16> postings;

    quint32 formCount() const { return quint32(lengths.size()); }
    /// The units that have a form in this language.
    std::span<const quint32> unitsOf(quint32 form) const;
    /// The form of a unit, or noForm.
    quint32 formOf(quint32 unit) const;
    /// A unit's text as it came in; empty where it has none.
    QByteArrayView exactText(quint32 unit) const;
    /// The postings of a key; empty where nothing lies under it.
    std::span<const quint16> postingsOf(quint64 key) const;
    /// The first form of at least so many letters.
    quint32 firstOfLength(qsizetype length) const;
};

/// See above. A view: the bytes must outlive it.
class MemorySegment
{
public:
    /// Nothing for bytes that are not a segment.
    static std::optional<MemorySegment> open(QByteArrayView bytes);

    quint32 unitCount() const { return quint32(m_rows.size()); }
    const MemoryRow &row(quint32 unit) const { return m_rows[unit]; }
    QString string(quint32 number) const { return QString::fromUtf8(m_strings.at(number)); }
    QString idOf(quint32 unit) const;
    /// Null where it holds nothing in that language.
    const MemoryLanguage *language(const LanguageTag &language) const;
    QList<LanguageTag> languages() const { return m_codes; }
    /// The number of the unit of that id; nothing where it is not here.
    std::optional<quint32> find(const QString &id) const;

private:
    std::span<const MemoryRow> m_rows; ///< in order of entry
    MemoryTexts m_strings;
    QList<LanguageTag> m_codes;
    std::vector<MemoryLanguage> m_languages;
};

/// A segment with the units of it that are not to be found any more.
struct MemoryPart
{
    const MemorySegment *segment = nullptr;
    std::vector<bool> forgotten; ///< by unit; empty where none is

    bool holds(quint32 unit) const { return unit < segment->unitCount() && (forgotten.empty() || !forgotten[unit]); }
};

} // namespace communique
