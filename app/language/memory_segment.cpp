#include "language/memory_segment.h"

#include "language/memory_layout.h"

#include <algorithm>
#include <cstring>

namespace communique {

using namespace memory_layout;

namespace {

/// Hands out sections, as long as they lie where they may.
class SectionReader
{
public:
    explicit SectionReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
        Trailer trailer;
        constexpr auto trailerSize = qsizetype(sizeof(Trailer));
        if (bytes.size() < trailerSize || reinterpret_cast<quintptr>(bytes.data()) % alignment != 0)
            return;
        std::memcpy(&trailer, bytes.data() + bytes.size() - trailerSize, sizeof trailer);
        const quint64 end = quint64(bytes.size() - trailerSize);
        const quint64 size = quint64(trailer.sections) * sizeof(Place);
        if (trailer.mark != segmentMark || trailer.directory % alignment != 0 || trailer.directory > end
            || size != end - trailer.directory)
            return;
        m_places = {reinterpret_cast<const Place *>(bytes.data() + trailer.directory), trailer.sections};
    }

    size_t count() const { return m_places.size(); }
    bool isSound() const { return m_isSound; }

    template <typename T> std::span<const T> section(size_t index)
    {
        if (index >= m_places.size())
            return refuse<T>();
        const Place &place = m_places[index];
        const auto size = quint64(m_bytes.size());
        if (place.offset > size || place.size > size - place.offset || place.offset % alignment != 0
            || place.size % sizeof(T) != 0)
            return refuse<T>();
        return {reinterpret_cast<const T *>(m_bytes.data() + place.offset), size_t(place.size / sizeof(T))};
    }

    MemoryTexts texts(size_t offsets, size_t bytes)
    {
        const std::span<const char> body = section<char>(bytes);
        return {section<quint32>(offsets), QByteArrayView(body.data(), qsizetype(body.size()))};
    }

private:
    template <typename T> std::span<const T> refuse()
    {
        m_isSound = false;
        return {};
    }

    QByteArrayView m_bytes;
    std::span<const Place> m_places;
    bool m_isSound = true;
};

MemoryLanguage languageAt(SectionReader &reader, size_t first)
{
    MemoryLanguage language;
    language.lengths = reader.section<quint16>(first + Lengths);
    language.signatures = reader.section<quint64>(first + Signatures);
    language.texts = reader.texts(first + TextOffsets, first + TextBytes);
    language.unitOffsets = reader.section<quint32>(first + UnitOffsets);
    language.units = reader.section<quint32>(first + Units);
    language.forms = reader.section<quint32>(first + Forms);
    language.exactUnits = reader.section<quint32>(first + ExactUnits);
    language.exactTexts = reader.texts(first + ExactOffsets, first + ExactBytes);
    language.keys = reader.section<quint64>(first + Keys);
    language.keyOffsets = reader.section<quint32>(first + KeyOffsets);
    language.postings = reader.section<quint16>(first + Postings);
    return language;
}

bool fits(const MemoryLanguage &language, size_t units)
{
    const size_t forms = language.lengths.size();
    return language.signatures.size() == forms && language.texts.offsets.size() == forms + 1
        && language.unitOffsets.size() == forms + 1 && language.forms.size() == units
        && language.exactTexts.offsets.size() == language.exactUnits.size() + 1
        && language.keyOffsets.size() == language.keys.size() + 1;
}

/// The part of a list between two offsets; empty where they do not lie in it.
template <typename T> std::span<const T> between(std::span<const T> list, quint32 first, quint32 end)
{
    if (first > end || end > list.size())
        return {};
    return list.subspan(first, end - first);
}

} // namespace

QByteArrayView MemoryTexts::at(quint32 index) const
{
    if (qsizetype(index) >= count())
        return {};
    const quint32 first = offsets[index];
    const quint32 end = offsets[index + 1];
    if (first > end || qsizetype(end) > bytes.size())
        return {};
    return bytes.sliced(first, end - first);
}

std::span<const quint32> MemoryLanguage::unitsOf(quint32 form) const
{
    if (form >= formCount())
        return {};
    return between(units, unitOffsets[form], unitOffsets[form + 1]);
}

quint32 MemoryLanguage::formOf(quint32 unit) const
{
    return unit < forms.size() ? forms[unit] : noForm;
}

QByteArrayView MemoryLanguage::exactText(quint32 unit) const
{
    const auto found = std::lower_bound(exactUnits.begin(), exactUnits.end(), unit);
    if (found != exactUnits.end() && *found == unit)
        return exactTexts.at(quint32(found - exactUnits.begin()));
    return texts.at(formOf(unit));
}

std::span<const quint16> MemoryLanguage::postingsOf(quint64 key) const
{
    const auto found = std::lower_bound(keys.begin(), keys.end(), key);
    if (found == keys.end() || *found != key)
        return {};
    const auto index = size_t(found - keys.begin());
    return between(postings, keyOffsets[index], keyOffsets[index + 1]);
}

quint32 MemoryLanguage::firstOfLength(qsizetype length) const
{
    const auto wanted = quint16(std::clamp<qsizetype>(length, 0, 0xffff));
    return quint32(std::lower_bound(lengths.begin(), lengths.end(), wanted) - lengths.begin());
}

std::optional<MemorySegment> MemorySegment::open(QByteArrayView bytes)
{
    SectionReader reader(bytes);
    MemorySegment segment;
    segment.m_rows = reader.section<MemoryRow>(Rows);
    segment.m_strings = reader.texts(StringOffsets, StringBytes);
    const std::span<const quint32> codes = reader.section<quint32>(Codes);
    if (!reader.isSound() || reader.count() != FirstOfLanguage + codes.size() * SectionsOfLanguage)
        return std::nullopt;
    for (size_t i = 0; i < codes.size(); ++i) {
        const std::optional<LanguageTag> code = LanguageTag::parse(segment.string(codes[i]));
        const MemoryLanguage language = languageAt(reader, FirstOfLanguage + i * SectionsOfLanguage);
        if (!code || !reader.isSound() || !fits(language, segment.m_rows.size()))
            return std::nullopt;
        segment.m_codes.append(*code);
        segment.m_languages.push_back(language);
    }
    return segment;
}

QString MemorySegment::idOf(quint32 unit) const
{
    const MemoryRow &own = row(unit);
    return unitId(own.entry, string(own.block), own.ordinal);
}

const MemoryLanguage *MemorySegment::language(const LanguageTag &language) const
{
    const qsizetype index = m_codes.indexOf(language);
    return index < 0 ? nullptr : &m_languages[size_t(index)];
}

std::optional<quint32> MemorySegment::find(const QString &id) const
{
    const auto entry = quint32(entryOfUnit(id));
    const auto byEntry = [](const MemoryRow &row, quint32 number) { return row.entry < number; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), entry, byEntry);
    auto row = first;
    // The units of an import are numbered without gaps, and there may be a million of them.
    if (row != m_rows.end() && row->block == 0) {
        const qint64 ordinal = id.section(u'-', 1).toLongLong();
        if (ordinal < row->ordinal || ordinal - row->ordinal >= m_rows.end() - row)
            return std::nullopt;
        row += ordinal - row->ordinal;
    }
    for (; row != m_rows.end() && row->entry == entry; ++row) {
        const auto unit = quint32(row - m_rows.begin());
        if (idOf(unit) == id)
            return unit;
        if (first->block == 0)
            break;
    }
    return std::nullopt;
}

} // namespace communique
