#pragma once

#include "language/memory_layout.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace communique {

/// Gathers which forms lie under which key, and writes keys and postings in the order of memory_segment.h.
class MemoryKeyTable
{
public:
    MemoryKeyTable()
        : m_slots(1024, 0)
    { }

    /// Forms come in order; each key of a form once.
    void add(quint32 form, quint64 key) { m_pairs.push_back({numberOf(key), form}); }

    struct Written
    {
        std::vector<quint64> keys;
        std::vector<quint32> offsets;
        std::vector<quint16> postings;
    };

    Written write() const
    {
        std::vector<quint32> order(m_keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_keys[a] < m_keys[b]; });
        const std::vector<quint32> begins = beginnings();
        const std::vector<quint32> forms = formsByKey(begins);
        Written written;
        written.keys.reserve(order.size());
        written.offsets.reserve(order.size() + 1);
        written.postings.reserve(forms.size() + 2 * order.size());
        for (const quint32 key : order) {
            written.keys.push_back(m_keys[key]);
            written.offsets.push_back(quint32(written.postings.size()));
            append(std::span(forms).subspan(begins[key], begins[key + 1] - begins[key]), written.postings);
        }
        written.offsets.push_back(quint32(written.postings.size()));
        return written;
    }

private:
    struct Pair
    {
        quint32 key;
        quint32 form;
    };

    quint32 numberOf(quint64 key)
    {
        size_t slot = key & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_keys[m_slots[slot] - 1] == key)
                return m_slots[slot] - 1;
        }
        m_keys.push_back(key);
        m_slots[slot] = quint32(m_keys.size());
        if (m_keys.size() * 2 > m_slots.size())
            grow();
        return quint32(m_keys.size()) - 1;
    }

    void grow()
    {
        std::vector<quint32> wider(m_slots.size() * 2, 0);
        for (size_t number = 0; number < m_keys.size(); ++number) {
            size_t slot = m_keys[number] & (wider.size() - 1);
            while (wider[slot] != 0)
                slot = (slot + 1) & (wider.size() - 1);
            wider[slot] = quint32(number) + 1;
        }
        m_slots.swap(wider);
    }

    std::vector<quint32> beginnings() const
    {
        std::vector<quint32> begins(m_keys.size() + 1, 0);
        for (const Pair &pair : m_pairs)
            ++begins[pair.key + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        return begins;
    }

    std::vector<quint32> formsByKey(std::vector<quint32> next) const
    {
        std::vector<quint32> forms(m_pairs.size());
        for (const Pair &pair : m_pairs)
            forms[next[pair.key]++] = pair.form;
        return forms;
    }

    static void append(std::span<const quint32> forms, std::vector<quint16> &out)
    {
        using memory_layout::pageBits;
        for (size_t first = 0; first < forms.size();) {
            const quint32 page = forms[first] >> pageBits;
            size_t end = first;
            while (end < forms.size() && forms[end] >> pageBits == page)
                ++end;
            out.push_back(quint16(page));
            out.push_back(quint16(end - first - 1));
            for (; first < end; ++first)
                out.push_back(quint16(forms[first]));
        }
    }

    std::vector<quint64> m_keys;
    std::vector<quint32> m_slots; ///< number + 1; 0 for none
    std::vector<Pair> m_pairs;
};

} // namespace communique
