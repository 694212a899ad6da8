#include "desk_screen/release_loader.h"

#include "storage/listing_store.h"

namespace communique {

namespace {

constexpr int pageSize = 100;

} // namespace

ReleaseLoader::ReleaseLoader(Worker &worker, Person person, ListScope scope, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_person(std::move(person))
    , m_scope(scope)
    , m_limit(pageSize)
{ }

void ReleaseLoader::ask(const QString &query)
{
    if (query.trimmed() != m_query.trimmed())
        m_limit = pageSize;
    m_query = query;
    send();
}

void ReleaseLoader::askForMore()
{
    if (!m_hasMore || m_isUnderWay)
        return;
    m_limit += pageSize;
    send();
}

Result<ReleaseLoader::Answer> ReleaseLoader::fetch(
    const Newsroom &newsroom, const Person &person, ListScope scope, const QString &query, int limit)
{
    Answer answer;
    if (!query.trimmed().isEmpty()) {
        const Result<SearchPage> page = searchReleases(newsroom, query, {}, limit);
        if (!page)
            return page.error();
        answer.lines = linesOf(*page);
        answer.hasMore = page->hasMore;
        return answer;
    }
    if (scope == ListScope::MyDesk) {
        Result<DeskList> desk = deskFor(newsroom, person);
        if (!desk)
            return desk.error();
        answer.lines = linesOf(*desk);
        answer.counts = *std::move(desk);
        answer.counts.rows.clear();
        return answer;
    }
    const Result<QList<ReleaseSummary>> releases = listing::all(newsroom.connection(), limit);
    const Result<listing::Counts> counts = listing::counts(newsroom.connection());
    if (!releases)
        return releases.error();
    if (!counts)
        return counts.error();
    answer.lines = linesOf(*releases, person, newsroom.clock().now());
    answer.counts.openCount = counts->open;
    answer.counts.releaseCount = counts->all;
    answer.hasMore = releases->size() < counts->all;
    return answer;
}

void ReleaseLoader::send()
{
    m_isAskedAgain = m_isUnderWay;
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_worker.run(
        this,
        [person = m_person, scope = m_scope, query = m_query, limit = m_limit](
            Newsroom &newsroom) { return fetch(newsroom, person, scope, query, limit); },
        [this, query = m_query](const Result<Answer> &answer) { receive(query, answer); });
}

void ReleaseLoader::receive(const QString &query, const Result<Answer> &answer)
{
    m_isUnderWay = false;
    if (m_isAskedAgain)
        return send();
    if (query != m_query)
        return;
    m_hasMore = answer && answer->hasMore;
    if (answer)
        Q_EMIT loaded(answer->lines, answer->counts);
    else
        Q_EMIT failed(answer.error());
}

} // namespace communique
