#include "language/memory_scan.h"

#include "language/memory_layout.h"
#include "language/memory_text.h"

#include <algorithm>
#include <bit>

namespace communique {

namespace {

constexpr quint32 wholeLimit = 6000; // so many forms are measured in less time than their keys are weighed
constexpr qsizetype shortLength = 14; // a text of so few letters may share no word with its like
constexpr quint32 shortLimit = 300000;
constexpr size_t postingsLimit = 300000; // looked at for one query; the rarest keys first
constexpr size_t lettersLimit = 250000; // of the candidates that are measured, together
constexpr size_t fewestCandidates = 200;
constexpr size_t spareHits = 5; // beyond the limit, since penalties change the order

struct WeighedKey
{
    std::span<const quint16> postings;
    quint32 weight = 0;
};

} // namespace

MemoryScan::MemoryScan(MemorySearch &room, const MemoryQuery &query)
    : m_room(room)
    , m_query(query)
    , m_text(comparedForm(query.text))
    , m_distance(m_text)
    , m_signature(letterSignature(m_text))
    , m_keys(memoryKeys(m_text))
    , m_wanted(size_t(std::max(query.limit, 0)) + spareHits)
{ }

int MemoryScan::threshold() const
{
    const int minimum = std::max(m_query.minimum, 1);
    return m_hits.size() < m_wanted ? minimum : std::max(minimum, m_hits.back().score + 1);
}

void MemoryScan::look(const MemoryPart &part, size_t number)
{
    Stretch stretch;
    stretch.part = &part;
    stretch.source = part.segment->language(m_query.source);
    stretch.target = part.segment->language(m_query.target);
    if (!stretch.source || !stretch.target || m_text.isEmpty() || m_query.minimum > 100)
        return;
    const qsizetype length = m_distance.length();
    const int minimum = std::max(m_query.minimum, 1);
    stretch.first = stretch.source->firstOfLength((length * minimum + 99) / 100);
    stretch.end = std::max(stretch.source->firstOfLength(length * 100 / minimum + 1), stretch.first);
    if (length * 100 / minimum >= 0xffff)
        stretch.end = stretch.source->formCount();
    if (isMeasuredWhole(stretch)) {
        for (quint32 form = stretch.first; form < stretch.end; ++form)
            measure(stretch, form, number);
        return;
    }
    gather(stretch);
    for (const quint32 form : m_room.m_candidates)
        measure(stretch, form, number);
}

bool MemoryScan::isMeasuredWhole(const Stretch &stretch) const
{
    return stretch.size() <= wholeLimit || m_keys.empty()
        || (m_distance.length() <= shortLength && stretch.size() <= shortLimit);
}

void MemoryScan::gather(const Stretch &stretch)
{
    m_room.m_candidates.clear();
    if (m_room.m_weights.size() < stretch.size())
        m_room.m_weights.resize(stretch.size(), 0);
    weigh(stretch);
    select(stretch);
    std::fill_n(m_room.m_weights.begin(), stretch.size(), quint16(0));
}

void MemoryScan::weigh(const Stretch &stretch)
{
    std::vector<WeighedKey> keys;
    for (const MemoryKey &key : m_keys) {
        const std::span<const quint16> postings = stretch.source->postingsOf(key.hash);
        if (!postings.empty())
            keys.push_back({postings, key.weight});
    }
    std::sort(keys.begin(), keys.end(),
        [](const WeighedKey &a, const WeighedKey &b) { return a.postings.size() < b.postings.size(); });
    // Of a key's postings about as many lie in the stretch as of all forms.
    const double share = double(stretch.size()) / double(stretch.source->formCount());
    double looked = 0;
    for (const WeighedKey &key : keys) {
        looked += share * double(key.postings.size());
        if (looked > double(postingsLimit) && &key != keys.data())
            break;
        addWeights(stretch, key.postings, quint16(key.weight));
    }
}

void MemoryScan::addWeights(const Stretch &stretch, std::span<const quint16> postings, quint16 weight)
{
    using memory_layout::pageBits;
    quint16 *weights = m_room.m_weights.data();
    for (size_t at = 0; at + 2 < postings.size();) {
        const quint32 base = quint32(postings[at]) << pageBits;
        const size_t count = std::min(size_t(postings[at + 1]) + 1, postings.size() - at - 2);
        const std::span<const quint16> lows = postings.subspan(at + 2, count);
        at += 2 + count;
        const quint32 pageEnd = base + (quint32(1) << pageBits);
        if (pageEnd <= stretch.first || base >= stretch.end)
            continue;
        // The bounds are searched for once a page; what is damaged might not be in order, so each is held to them.
        auto low = lows.begin();
        if (base < stretch.first)
            low = std::lower_bound(lows.begin(), lows.end(), quint16(stretch.first - base));
        for (; low != lows.end(); ++low) {
            const quint32 form = base + *low;
            if (form >= stretch.end)
                break;
            if (form >= stretch.first)
                weights[form - stretch.first] = quint16(weights[form - stretch.first] + weight);
        }
    }
}

void MemoryScan::select(const Stretch &stretch)
{
    const size_t length = size_t(std::max<qsizetype>(m_distance.length(), 1));
    const size_t wanted = std::max(lettersLimit / length, fewestCandidates);
    std::vector<quint32> counts(0x10000, 0);
    const std::span<const quint16> weights(m_room.m_weights.data(), stretch.size());
    for (const quint16 weight : weights)
        ++counts[weight];
    size_t least = 0xffff;
    for (size_t taken = 0; least > 1; --least) {
        taken += counts[least];
        if (taken >= wanted)
            break;
    }
    const qsizetype middle = m_distance.length();
    std::vector<std::pair<quint64, quint32>> ordered;
    for (quint32 i = 0; i < stretch.size(); ++i) {
        if (weights[i] < least || weights[i] == 0)
            continue;
        const quint32 form = stretch.first + i;
        const auto off = quint64(std::abs(qsizetype(stretch.source->lengths[form]) - middle));
        ordered.push_back({(quint64(0xffff - weights[i]) << 32) | off, form});
    }
    if (ordered.size() > wanted) {
        std::nth_element(ordered.begin(), ordered.begin() + qsizetype(wanted), ordered.end());
        ordered.resize(wanted);
    }
    std::sort(ordered.begin(), ordered.end());
    m_room.m_candidates.reserve(ordered.size());
    for (const auto &[key, form] : ordered)
        m_room.m_candidates.push_back(form);
}

void MemoryScan::measure(const Stretch &stretch, quint32 form, size_t number)
{
    const int least = threshold();
    const qsizetype length = m_distance.length();
    const qsizetype otherLength = stretch.source->lengths[form];
    const qsizetype allowed = distanceFor(least, length, otherLength);
    const quint64 signature = stretch.source->signatures[form];
    const int apart = std::max(std::popcount(m_signature & ~signature), std::popcount(signature & ~m_signature));
    if (apart > allowed)
        return;
    const qsizetype distance = m_distance.to(stretch.source->texts.at(form), allowed);
    if (distance < 0 || !serves(stretch, form))
        return;
    const MemoryHit hit{similarity(distance, length, otherLength), number, form};
    const auto place = std::upper_bound(
        m_hits.begin(), m_hits.end(), hit, [](const MemoryHit &a, const MemoryHit &b) { return a.score > b.score; });
    m_hits.insert(place, hit);
    if (m_hits.size() > m_wanted)
        m_hits.pop_back();
}

bool MemoryScan::serves(const Stretch &stretch, quint32 form) const
{
    const std::span<const quint32> units = stretch.source->unitsOf(form);
    return std::any_of(units.begin(), units.end(),
        [&stretch](quint32 unit) { return stretch.target->formOf(unit) != noForm && stretch.part->holds(unit); });
}

} // namespace communique
