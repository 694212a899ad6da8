#include "storage/directory_store.h"

#include "storage/lexicon_rows.h"

namespace communique::directory {

namespace {

const QString table = QStringLiteral("contact");

} // namespace

Result<QList<ContactPerson>> all(const Connection &connection)
{
    const Result<QList<Event>> events = lexicon_rows::load(connection, table);
    if (!events)
        return events.error();
    QList<ContactPerson> contacts;
    contacts.reserve(events->size());
    for (const Event &event : *events)
        contacts.append(std::get<ContactRecorded>(event).recorded);
    return contacts;
}

Result<std::optional<ContactPerson>> find(const Connection &connection, const ContactId &id)
{
    const Result<std::optional<Event>> event = lexicon_rows::find(connection, table, id.toString());
    if (!event)
        return event.error();
    return *event ? std::optional(std::get<ContactRecorded>(**event).recorded) : std::nullopt;
}

} // namespace communique::directory
