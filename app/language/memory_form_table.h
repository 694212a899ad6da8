#pragma once

#include <QByteArrayView>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace communique {

/// Distinct byte strings, numbered as they come. Made for millions of short ones: all lie in one string.
class MemoryFormTable
{
public:
    MemoryFormTable() { m_slots.resize(1024, 0); }

    /// The number of these bytes, new or known.
    quint32 number(QByteArrayView bytes)
    {
        const auto hash = quint32(std::hash<std::string_view>()({bytes.data(), size_t(bytes.size())}));
        size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const quint32 known = m_slots[slot] - 1;
            if (m_hashes[known] == hash && at(known) == bytes)
                return known;
        }
        const auto own = quint32(m_hashes.size());
        m_slots[slot] = own + 1;
        m_hashes.push_back(hash);
        m_bytes.append(bytes.data(), size_t(bytes.size()));
        m_ends.push_back(quint32(m_bytes.size()));
        if (m_hashes.size() * 2 > m_slots.size())
            grow();
        return own;
    }

    quint32 count() const { return quint32(m_hashes.size()); }
    QByteArrayView at(quint32 number) const
    {
        const quint32 first = number == 0 ? 0 : m_ends[number - 1];
        return QByteArrayView(m_bytes.data() + first, qsizetype(m_ends[number] - first));
    }

private:
    void grow()
    {
        std::vector<quint32> wider(m_slots.size() * 2, 0);
        for (quint32 number = 0; number < count(); ++number) {
            size_t slot = m_hashes[number] & (wider.size() - 1);
            while (wider[slot] != 0)
                slot = (slot + 1) & (wider.size() - 1);
            wider[slot] = number + 1;
        }
        m_slots.swap(wider);
    }

    std::string m_bytes;
    std::vector<quint32> m_ends;
    std::vector<quint32> m_hashes;
    std::vector<quint32> m_slots; ///< number + 1; 0 for none
};

} // namespace communique
