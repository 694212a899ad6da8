#include "language/memory_search.h"

#include "language/memory_scan.h"
#include "language/memory_text.h"

#include <algorithm>

namespace communique {

namespace {

constexpr size_t unitsOfAForm = 2000; // with one text; more say nothing new

/// Puts units in order without reading their texts, and reads those of the best.
class MatchOrder
{
public:
    MatchOrder(const std::vector<MemoryPart> &parts, const MemoryQuery &query)
        : m_parts(parts)
        , m_query(query)
        , m_previous(contextMark(query.previous))
        , m_next(contextMark(query.next))
    { }

    void add(const MemoryHit &hit)
    {
        const MemoryPart &part = m_parts[hit.part];
        const MemoryLanguage *target = part.segment->language(m_query.target);
        const std::span<const quint32> units = part.segment->language(m_query.source)->unitsOf(hit.form);
        for (size_t i = 0; i < std::min(units.size(), unitsOfAForm); ++i) {
            if (target->formOf(units[i]) != noForm && part.holds(units[i]))
                m_ranked.push_back(rank(hit, part.segment->row(units[i]), units[i]));
        }
    }

    QList<MemoryMatch> best()
    {
        std::sort(m_ranked.begin(), m_ranked.end());
        QList<MemoryMatch> matches;
        std::vector<std::pair<QByteArrayView, QByteArrayView>> seen;
        for (const Ranked &ranked : m_ranked) {
            if (matches.size() >= m_query.limit)
                break;
            const MemorySegment &segment = *m_parts[ranked.part].segment;
            const MemoryLanguage &source = *segment.language(m_query.source);
            const MemoryLanguage &target = *segment.language(m_query.target);
            const auto words
                = std::pair(source.texts.at(source.formOf(ranked.unit)), target.texts.at(target.formOf(ranked.unit)));
            if (std::find(seen.begin(), seen.end(), words) != seen.end())
                continue;
            seen.push_back(words);
            matches.append(matchOf(ranked, segment));
        }
        return matches;
    }

private:
    struct Ranked
    {
        bool isContext = false;
        int score = 0;
        int penalty = 0;
        int neighbours = 0; ///< that are the same
        quint32 status = 0;
        quint32 when = 0;
        quint32 entry = 0;
        size_t part = 0;
        quint32 unit = 0;

        auto key() const
        {
            return std::tuple(!isContext, penalty - score, -score, -neighbours, 0xff - status, 0xffffffff - when,
                0xffffffff - entry, part, unit);
        }
        bool operator<(const Ranked &other) const { return key() < other.key(); }
    };

    Ranked rank(const MemoryHit &hit, const MemoryRow &row, quint32 unit) const
    {
        Ranked ranked;
        ranked.score = hit.score;
        ranked.neighbours
            = (m_previous != 0 && row.previous == m_previous ? 1 : 0) + (m_next != 0 && row.next == m_next ? 1 : 0);
        ranked.isContext = hit.score == 100 && ranked.neighbours > 0;
        ranked.penalty = penaltyOf(*m_parts[hit.part].segment, row);
        ranked.status = row.kind & 0xff;
        ranked.when = row.when;
        ranked.entry = row.entry;
        ranked.part = hit.part;
        ranked.unit = unit;
        return ranked;
    }

    int penaltyOf(const MemorySegment &segment, const MemoryRow &row) const
    {
        int points = (row.kind & machineKind) != 0 ? machinePenalty : 0;
        if (!m_query.style.isEmpty() && row.style != 0 && segment.string(row.style) != m_query.style)
            points += stylePenalty;
        constexpr qint64 year = 31556952; // seconds, of the Gregorian calendar's mean
        const qint64 age = m_query.now.isValid() && row.when != 0 ? m_query.now.toSecsSinceEpoch() - row.when : 0;
        return points + int(std::clamp<qint64>(age / (year * yearsAPoint), 0, agePenalty));
    }

    MemoryMatch matchOf(const Ranked &ranked, const MemorySegment &segment) const
    {
        const MemoryRow &row = segment.row(ranked.unit);
        MemoryMatch match;
        match.score = ranked.score;
        match.penalty = ranked.penalty;
        match.isContext = ranked.isContext;
        match.source = QString::fromUtf8(segment.language(m_query.source)->exactText(ranked.unit));
        match.target = QString::fromUtf8(segment.language(m_query.target)->exactText(ranked.unit));
        match.unit = segment.idOf(ranked.unit);
        match.origin = segment.string(row.origin);
        match.who = segment.string(row.who);
        if (row.when != 0)
            match.when = QDateTime::fromSecsSinceEpoch(row.when, Qt::UTC);
        match.style = segment.string(row.style);
        match.status = static_cast<UnitStatus>(std::min<quint32>(row.kind & 0xff, quint32(UnitStatus::Approved)));
        match.isMachine = (row.kind & machineKind) != 0;
        return match;
    }

    const std::vector<MemoryPart> &m_parts;
    const MemoryQuery &m_query;
    quint32 m_previous;
    quint32 m_next;
    std::vector<Ranked> m_ranked;
};

} // namespace

QList<MemoryMatch> MemorySearch::find(const std::vector<MemoryPart> &parts, const MemoryQuery &query)
{
    MemoryScan scan(*this, query);
    for (size_t i = 0; i < parts.size(); ++i)
        scan.look(parts[i], i);
    MatchOrder order(parts, query);
    for (const MemoryHit &hit : scan.hits())
        order.add(hit);
    return order.best();
}

} // namespace communique
