#include "storage/term_store.h"

#include "storage/lexicon_rows.h"

namespace communique::terms {

namespace {

const QString table = QStringLiteral("concept");

} // namespace

Result<QList<Concept>> all(const Connection &connection)
{
    const Result<QList<Event>> events = lexicon_rows::load(connection, table);
    if (!events)
        return events.error();
    QList<Concept> glossary;
    glossary.reserve(events->size());
    for (const Event &event : *events)
        glossary.append(std::get<ConceptRecorded>(event).recorded);
    return glossary;
}

Result<std::optional<Concept>> find(const Connection &connection, const ConceptId &id)
{
    const Result<std::optional<Event>> event = lexicon_rows::find(connection, table, id.toString());
    if (!event)
        return event.error();
    return *event ? std::optional(std::get<ConceptRecorded>(**event).recorded) : std::nullopt;
}

} // namespace communique::terms
