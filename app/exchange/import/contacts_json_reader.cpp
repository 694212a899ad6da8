#include "exchange/import/contacts_json_reader.h"

#include "exchange/import/lexicon_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace communique {

namespace {

/// Reads one object strictly: each field is asked for once, and what nobody asked for is an error. The first error
/// stays; what is read after it does not matter.
class FieldReader
{
public:
    FieldReader(const QJsonValue &value, QString path)
        : m_path(std::move(path))
    {
        if (!value.isObject())
            refuse({}, QStringLiteral("is not an object"));
        m_object = value.toObject();
    }

    QString text(const char *name) { return take(name, QJsonValue::String).toString(); }
    bool flag(const char *name) { return take(name, QJsonValue::Bool).toBool(); }
    QJsonArray list(const char *name) { return take(name, QJsonValue::Array).toArray(); }

    QDate day(const char *name)
    {
        const QString written = text(name);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && date.toString(Qt::ISODate) != written)
            refuse(QString::fromLatin1(name), QStringLiteral("is no day such as 2022-02-16"));
        return date;
    }

    Wordings wordings(const char *name)
    {
        Wordings words;
        const QJsonObject object = take(name, QJsonValue::Object).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const std::optional<LanguageTag> language = LanguageTag::parse(it.key());
            if (!language || !it.value().isString())
                refuse(QString::fromLatin1(name), QStringLiteral("“%1” is no language with words").arg(it.key()));
            else
                words.insert(*language, it.value().toString().normalized(QString::NormalizationForm_C));
        }
        return words;
    }

    void refuse(const QString &name, const QString &detail)
    {
        const QString place = name.isEmpty() ? m_path : m_path.isEmpty() ? name : m_path + u'.' + name;
        if (m_outcome)
            m_outcome = Error{ErrorCode::Malformed, place, detail};
    }
    void take(const Outcome &outcome)
    {
        if (m_outcome)
            m_outcome = outcome;
    }

    QString pathOf(const char *name, qsizetype index) const
    {
        return (m_path.isEmpty() ? QString() : m_path + u'.')
            + QStringLiteral("%1[%2]").arg(QLatin1StringView(name)).arg(index);
    }

    /// To be asked when all fields are read.
    Outcome finish()
    {
        for (const QString &key : m_object.keys())
            refuse(key, QStringLiteral("is a field we do not know"));
        return m_outcome;
    }

private:
    QJsonValue take(const char *name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.take(QLatin1StringView(name));
        if (!value.isUndefined() && value.type() != type)
            refuse(QString::fromLatin1(name), QStringLiteral("is of another type"));
        return value;
    }

    QJsonObject m_object;
    QString m_path;
    Outcome m_outcome;
};

Result<Appointment> appointmentOf(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    Appointment appointment;
    appointment.from = fields.day("from");
    appointment.until = fields.day("until");
    appointment.titles = fields.wordings("title");
    if (const Outcome read = fields.finish(); !read)
        return read.error();
    return appointment;
}

Outcome readAppointments(FieldReader &fields, QList<Appointment> &appointments)
{
    const QJsonArray list = fields.list("appointments");
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<Appointment> appointment = appointmentOf(list.at(i), fields.pathOf("appointments", i));
        if (!appointment)
            return appointment.error();
        appointments.append(*appointment);
    }
    return {};
}

void readPhones(FieldReader &fields, QStringList &phones)
{
    for (const QJsonValue &phone : fields.list("phones")) {
        if (!phone.isString())
            fields.refuse(QStringLiteral("phones"), QStringLiteral("is no list of numbers"));
        phones.append(phone.toString());
    }
}

Result<ContactPerson> contactOf(const QJsonValue &value, const QString &path)
{
    FieldReader fields(value, path);
    ContactPerson contact;
    contact.id = ContactId::fromString(fields.text("id"));
    contact.names = fields.wordings("name");
    const QString gender = fields.text("gender");
    contact.gender = genderFromName(gender);
    if (!gender.isEmpty() && !contact.gender)
        fields.refuse(QStringLiteral("gender"), QStringLiteral("is feminine, masculine, or left out"));
    contact.organisations = fields.wordings("organisation");
    fields.take(readAppointments(fields, contact.appointments));
    contact.email = fields.text("email");
    readPhones(fields, contact.phones);
    contact.isMediaContact = fields.flag("media");
    if (const Outcome read = fields.finish(); !read)
        return read.error();
    if (const Outcome sound = checkContact(contact); !sound)
        return Error{ErrorCode::Malformed, path, sound.error().detail};
    return contact;
}

Result<QJsonValue> documentOf(const QByteArray &bytes)
{
    if (bytes.size() > lexicon_limit::bytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("directory"), QStringLiteral("64 MiB")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::Malformed, QStringLiteral("character %1").arg(problem.offset), problem.errorString()};
    if (!document.isObject())
        return Error{ErrorCode::Malformed, QStringLiteral("directory"), QStringLiteral("is not an object")};
    return QJsonValue(document.object());
}

} // namespace

Result<QList<ContactPerson>> readContactsJson(const QByteArray &bytes)
{
    const Result<QJsonValue> document = documentOf(bytes);
    if (!document)
        return document.error();
    QJsonObject object = document->toObject();
    if (object.take(QLatin1StringView("format")).toInt() != 1)
        return Error{ErrorCode::NewerVersion, QStringLiteral("format"), QStringLiteral("format 1 is read")};
    FieldReader fields(object, {});
    const QJsonArray list = fields.list("contacts");
    if (const Outcome read = fields.finish(); !read)
        return read.error();
    if (list.size() > lexicon_limit::entries)
        return Error{ErrorCode::TooLarge, QStringLiteral("contacts"), QStringLiteral("too many contacts")};
    QList<ContactPerson> contacts;
    QSet<ContactId> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = fields.pathOf("contacts", i);
        const Result<ContactPerson> contact = contactOf(list.at(i), path);
        if (!contact)
            return contact.error();
        if (ids.contains(contact->id))
            return Error{ErrorCode::Malformed, path + QStringLiteral(".id"), QStringLiteral("is there twice")};
        ids.insert(contact->id);
        contacts.append(*contact);
    }
    return contacts;
}

} // namespace communique
