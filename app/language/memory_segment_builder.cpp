#include "language/memory_segment_builder.h"

#include "language/edit_distance.h"
#include "language/memory_form_table.h"
#include "language/memory_key_table.h"
#include "language/memory_keys.h"
#include "language/memory_segment.h"
#include "language/memory_text.h"

#include <algorithm>
#include <map>

namespace communique {

using namespace memory_layout;

namespace {

/// One language's texts as they come.
struct LanguageTexts
{
    MemoryFormTable table;
    std::vector<quint32> forms; ///< by unit
    std::vector<quint32> exactUnits;
    std::vector<quint32> exactOffsets{0};
    std::string exactBytes;

    void add(quint32 unit, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        const QByteArray compared = isPlainlyCompared(bytes) ? bytes : comparedForm(text).toUtf8();
        if (compared.isEmpty())
            return;
        forms.resize(unit + 1, noForm);
        forms[unit] = table.number(compared);
        if (compared == bytes)
            return;
        exactUnits.push_back(unit);
        exactBytes.append(bytes.constData(), size_t(bytes.size()));
        exactOffsets.push_back(quint32(exactBytes.size()));
    }
};

/// Writes sections and remembers where they lie.
class SectionWriter
{
public:
    explicit SectionWriter(const MemorySegmentBuilder::Sink &sink)
        : m_sink(sink)
    { }

    template <typename T> void section(const std::vector<T> &values)
    {
        section(values.data(), values.size() * sizeof(T));
    }
    void section(const void *bytes, size_t size)
    {
        m_places.push_back({m_offset, size});
        put(bytes, size);
        align();
    }

    /// A section that is not held in one piece.
    void begin() { m_places.push_back({m_offset, 0}); }
    void put(const void *bytes, size_t size)
    {
        m_pending.append(static_cast<const char *>(bytes), qsizetype(size));
        m_offset += size;
        if (m_pending.size() >= bufferSize)
            flush();
    }
    void end()
    {
        m_places.back().size = m_offset - m_places.back().offset;
        align();
    }

    Outcome finish()
    {
        const Trailer trailer{m_offset, quint32(m_places.size()), segmentMark};
        put(m_places.data(), m_places.size() * sizeof(Place));
        put(&trailer, sizeof trailer);
        flush();
        return m_outcome;
    }

private:
    static constexpr qsizetype bufferSize = 1 << 20;

    void align()
    {
        static constexpr char zeros[alignment] = {};
        put(zeros, size_t((alignment - m_offset % alignment) % alignment));
    }
    void flush()
    {
        if (m_outcome && !m_pending.isEmpty())
            m_outcome = m_sink(m_pending);
        m_pending.clear();
    }

    const MemorySegmentBuilder::Sink &m_sink;
    QByteArray m_pending;
    quint64 m_offset = 0;
    std::vector<Place> m_places;
    Outcome m_outcome;
};

void writeTexts(SectionWriter &writer, const MemoryFormTable &table, const std::vector<quint32> &order)
{
    std::vector<quint32> offsets{0};
    offsets.reserve(order.size() + 1);
    for (const quint32 number : order)
        offsets.push_back(offsets.back() + quint32(table.at(number).size()));
    writer.section(offsets);
    writer.begin();
    for (const quint32 number : order)
        writer.put(table.at(number).data(), size_t(table.at(number).size()));
    writer.end();
}

std::vector<quint32> ascending(quint32 count)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// Writes one language; its forms are given their final numbers, by length.
class LanguageWriter
{
public:
    LanguageWriter(SectionWriter &writer, LanguageTexts &texts, quint32 units)
        : m_writer(writer)
        , m_texts(texts)
    {
        m_texts.forms.resize(units, noForm);
    }

    void write()
    {
        orderForms();
        m_writer.section(m_lengths);
        m_writer.section(m_signatures);
        writeTexts(m_writer, m_texts.table, m_order);
        writeUnits();
        m_writer.section(m_texts.forms);
        m_writer.section(m_texts.exactUnits);
        m_writer.section(m_texts.exactOffsets);
        m_writer.section(m_texts.exactBytes.data(), m_texts.exactBytes.size());
        writeKeys();
    }

private:
    void orderForms()
    {
        const quint32 count = m_texts.table.count();
        std::vector<quint16> lengths(count);
        for (quint32 form = 0; form < count; ++form)
            lengths[form] = quint16(std::min<qsizetype>(EditDistance::lengthOf(m_texts.table.at(form)), 0xffff));
        m_order = ascending(count);
        std::stable_sort(
            m_order.begin(), m_order.end(), [&lengths](quint32 a, quint32 b) { return lengths[a] < lengths[b]; });
        std::vector<quint32> placeOf(count);
        m_lengths.resize(count);
        m_signatures.resize(count);
        for (quint32 place = 0; place < count; ++place) {
            placeOf[m_order[place]] = place;
            m_lengths[place] = lengths[m_order[place]];
            m_signatures[place] = letterSignature(QString::fromUtf8(m_texts.table.at(m_order[place])));
        }
        for (quint32 &form : m_texts.forms) {
            if (form != noForm)
                form = placeOf[form];
        }
    }

    void writeUnits()
    {
        std::vector<quint32> offsets(m_order.size() + 1, 0);
        for (const quint32 form : m_texts.forms) {
            if (form != noForm)
                ++offsets[form + 1];
        }
        std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
        std::vector<quint32> units(offsets.back());
        std::vector<quint32> next = offsets;
        for (quint32 unit = 0; unit < m_texts.forms.size(); ++unit) {
            if (m_texts.forms[unit] != noForm)
                units[next[m_texts.forms[unit]]++] = unit;
        }
        m_writer.section(offsets);
        m_writer.section(units);
    }

    void writeKeys()
    {
        MemoryKeyTable table;
        for (quint32 place = 0; place < m_order.size(); ++place) {
            for (const MemoryKey &key : memoryKeys(QString::fromUtf8(m_texts.table.at(m_order[place]))))
                table.add(place, key.hash);
        }
        const MemoryKeyTable::Written written = table.write();
        m_writer.section(written.keys);
        m_writer.section(written.offsets);
        m_writer.section(written.postings);
    }

    SectionWriter &m_writer;
    LanguageTexts &m_texts;
    std::vector<quint32> m_order;
    std::vector<quint16> m_lengths;
    std::vector<quint64> m_signatures;
};

quint32 secondsOf(const QDateTime &when)
{
    return when.isValid() ? quint32(std::clamp<qint64>(when.toSecsSinceEpoch(), 0, 0xffffffff)) : 0;
}

} // namespace

struct MemorySegmentBuilder::State
{
    std::vector<MemoryRow> rows;
    MemoryFormTable strings;
    std::map<LanguageTag, LanguageTexts> languages;

    quint32 string(const QString &text) { return strings.number(text.toUtf8()); }
};

MemorySegmentBuilder::MemorySegmentBuilder()
    : m_state(std::make_unique<State>())
{
    m_state->string({});
}

MemorySegmentBuilder::~MemorySegmentBuilder() = default;

quint32 MemorySegmentBuilder::count() const
{
    return quint32(m_state->rows.size());
}

void MemorySegmentBuilder::add(const KeptUnit &kept)
{
    State &state = *m_state;
    const TranslationUnit &unit = kept.unit;
    MemoryRow row;
    row.entry = quint32(kept.entry);
    row.ordinal = kept.ordinal;
    row.block = state.string(kept.block.toString());
    row.who = state.string(unit.who);
    row.when = secondsOf(unit.when);
    row.origin = state.string(kept.origin);
    row.style = state.string(kept.style);
    row.kind = quint32(kept.status) | (unit.isMachine ? machineKind : 0);
    row.previous = contextMark(unit.previous);
    row.next = contextMark(unit.next);
    const auto number = quint32(state.rows.size());
    state.rows.push_back(row);
    for (const UnitText &text : unit.texts)
        state.languages[text.language].add(number, text.text);
}

Outcome MemorySegmentBuilder::write(const Sink &sink)
{
    State &state = *m_state;
    SectionWriter writer(sink);
    std::vector<quint32> codes;
    for (const auto &[language, texts] : state.languages)
        codes.push_back(state.string(language.code()));
    writer.section(state.rows);
    writeTexts(writer, state.strings, ascending(state.strings.count()));
    writer.section(codes);
    const quint32 units = count();
    for (auto language = state.languages.begin(); language != state.languages.end();) {
        LanguageWriter(writer, language->second, units).write();
        language = state.languages.erase(language);
    }
    return writer.finish();
}

QByteArray MemorySegmentBuilder::bytes()
{
    QByteArray all;
    const Outcome written = write([&all](QByteArrayView bytes) {
        all.append(bytes);
        return Outcome();
    });
    return written ? all : QByteArray();
}

} // namespace communique
