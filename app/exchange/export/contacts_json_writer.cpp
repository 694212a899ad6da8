#include "exchange/export/contacts_json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace communique {

namespace {

QJsonObject wordingsJson(const Wordings &words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        object.insert(it.key().code(), it.value());
    return object;
}

void insertText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertWordings(QJsonObject &object, QLatin1StringView name, const Wordings &words)
{
    if (!words.isEmpty())
        object.insert(name, wordingsJson(words));
}

QJsonObject appointmentJson(const Appointment &appointment)
{
    QJsonObject object;
    insertText(object, QLatin1StringView("from"), appointment.from.toString(Qt::ISODate));
    insertText(object, QLatin1StringView("until"), appointment.until.toString(Qt::ISODate));
    insertWordings(object, QLatin1StringView("title"), appointment.titles);
    return object;
}

} // namespace

QJsonObject contactJson(const ContactPerson &contact)
{
    QJsonObject object{{QStringLiteral("id"), contact.id.toString()}};
    insertWordings(object, QLatin1StringView("name"), contact.names);
    if (contact.gender)
        object.insert(QLatin1StringView("gender"), genderName(*contact.gender));
    insertWordings(object, QLatin1StringView("organisation"), contact.organisations);
    QJsonArray appointments;
    for (const Appointment &appointment : contact.appointments)
        appointments.append(appointmentJson(appointment));
    if (!appointments.isEmpty())
        object.insert(QLatin1StringView("appointments"), appointments);
    insertText(object, QLatin1StringView("email"), contact.email);
    if (!contact.phones.isEmpty())
        object.insert(QLatin1StringView("phones"), QJsonArray::fromStringList(contact.phones));
    if (contact.isMediaContact)
        object.insert(QLatin1StringView("media"), true);
    return object;
}

QByteArray writeContactsJson(const QList<ContactPerson> &contacts)
{
    QJsonArray list;
    for (const ContactPerson &contact : contacts)
        list.append(contactJson(contact));
    const QJsonObject document{{QStringLiteral("format"), 1}, {QStringLiteral("contacts"), list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace communique
