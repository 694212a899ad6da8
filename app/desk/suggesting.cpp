#include "desk/suggesting.h"

namespace communique {

std::optional<MemoryQuery> suggestionQuery(
    const Dossier &dossier, const BlockId &block, const LanguageTag &target, const QDateTime &now)
{
    const Content *source = dossier.sourceHead();
    const qsizetype index = source ? source->indexOf(block) : -1;
    const auto textAt = [source](qsizetype at) {
        return at >= 0 && at < source->blocks.size() ? source->blocks.at(at).text().plain() : QString();
    };
    if (index < 0 || textAt(index).trimmed().isEmpty())
        return std::nullopt;
    MemoryQuery query;
    query.source = dossier.release.created.source;
    query.target = target;
    query.text = textAt(index);
    query.previous = textAt(index - 1);
    query.next = textAt(index + 1);
    query.style = releaseTypeName(dossier.release.created.type);
    query.now = now;
    return query;
}

Result<QList<MemoryMatch>> Suggester::suggest(const Newsroom &newsroom, const MemoryQuery &query)
{
    if (m_newsroom != &newsroom) {
        m_reader = std::make_unique<MemoryReader>(newsroom);
        m_newsroom = &newsroom;
    }
    return m_reader->match(query);
}

} // namespace communique
