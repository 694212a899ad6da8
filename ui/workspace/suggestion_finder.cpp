#include "workspace/suggestion_finder.h"

namespace communique {

SuggestionFinder::SuggestionFinder(Worker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_suggester(std::make_shared<Suggester>())
{ }

void SuggestionFinder::ask(const MemoryQuery &query)
{
    m_isWanted = true;
    if (m_isAsking)
        m_waiting = query;
    else
        send(query);
}

void SuggestionFinder::forget()
{
    m_isWanted = false;
    m_waiting.reset();
}

void SuggestionFinder::send(const MemoryQuery &query)
{
    m_isAsking = true;
    m_worker.run(
        this, [suggester = m_suggester, query](Newsroom &newsroom) { return suggester->suggest(newsroom, query); },
        [this, query](const Result<QList<MemoryMatch>> &answer) { take(query, answer); });
}

void SuggestionFinder::take(const MemoryQuery &query, const Result<QList<MemoryMatch>> &answer)
{
    m_isAsking = false;
    if (m_waiting)
        return send(*std::exchange(m_waiting, std::nullopt));
    if (m_isWanted)
        Q_EMIT found(query, answer ? *answer : QList<MemoryMatch>());
}

} // namespace communique
