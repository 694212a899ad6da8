#pragma once

#include "language/edit_distance.h"
#include "language/memory_keys.h"
#include "language/memory_search.h"

namespace communique {

/// A form that is alike enough.
struct MemoryHit
{
    int score = 0;
    size_t part = 0;
    quint32 form = 0;
};

/// The search of one query through the parts of a memory, one after the other: which forms are most alike.
class MemoryScan
{
public:
    MemoryScan(MemorySearch &room, const MemoryQuery &query);

    void look(const MemoryPart &part, size_t number);
    /// Best first.
    const std::vector<MemoryHit> &hits() const { return m_hits; }

private:
    /// Forms first to end - 1: those whose length alone lets them reach the minimum.
    struct Stretch
    {
        const MemoryPart *part = nullptr;
        const MemoryLanguage *source = nullptr;
        const MemoryLanguage *target = nullptr;
        quint32 first = 0;
        quint32 end = 0;
        quint32 size() const { return end - first; }
    };

    bool isMeasuredWhole(const Stretch &stretch) const;
    void gather(const Stretch &stretch);
    void weigh(const Stretch &stretch);
    void addWeights(const Stretch &stretch, std::span<const quint16> postings, quint16 weight);
    void select(const Stretch &stretch);
    void measure(const Stretch &stretch, quint32 form, size_t number);
    bool serves(const Stretch &stretch, quint32 form) const;
    /// What a form must reach to be taken.
    int threshold() const;

    MemorySearch &m_room;
    const MemoryQuery &m_query;
    QString m_text;
    EditDistance m_distance;
    quint64 m_signature;
    std::vector<MemoryKey> m_keys;
    size_t m_wanted;
    std::vector<MemoryHit> m_hits;
};

} // namespace communique
