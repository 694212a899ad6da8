#include "desk/demo_script.h"

#include "exchange/import/structured_text.h"

#include <QFile>
#include <QJsonDocument>

inline void initializeDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace communique {

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, name, QStringLiteral("a file of the demo is missing")};
    return file.readAll();
}

Result<QJsonObject> jsonResource(const QString &name)
{
    const Result<QByteArray> bytes = resource(name);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(QLatin1StringView("format")).toInt() != 1)
        return Error{ErrorCode::Internal, name, QStringLiteral("a file of the demo is of another format")};
    return object;
}

NewPerson personOf(const QJsonObject &object)
{
    NewPerson person;
    person.name = object.value(QLatin1StringView("name")).toString();
    person.email = object.value(QLatin1StringView("email")).toString();
    QStringList roles;
    for (const QJsonValue &role : object.value(QLatin1StringView("roles")).toArray())
        roles.append(role.toString());
    person.roles = rolesFromNames(roles).value_or(Roles());
    for (const QJsonValue &code : object.value(QLatin1StringView("languages")).toArray()) {
        if (const auto tag = LanguageTag::parse(code.toString()))
            person.languages.append(*tag);
    }
    return person;
}

} // namespace

Result<DemoScript> DemoScript::load()
{
    initializeDemoResources();
    DemoScript script;
    const Result<QJsonObject> newsroom = jsonResource(QStringLiteral("newsroom.json"));
    if (!newsroom)
        return newsroom.error();
    script.m_newsroom = *newsroom;
    const Result<QJsonObject> people = jsonResource(newsroom->value(QLatin1StringView("people")).toString());
    if (!people)
        return people.error();
    for (const QJsonValue &person : people->value(QLatin1StringView("people")).toArray())
        script.m_people.append(personOf(person.toObject()));
    return script;
}

QString DemoScript::newsroomName() const
{
    return m_newsroom.value(QLatin1StringView("name")).toString();
}

QJsonArray DemoScript::releases() const
{
    return m_newsroom.value(QLatin1StringView("releases")).toArray();
}

Result<QByteArray> DemoScript::glossary() const
{
    return resource(m_newsroom.value(QLatin1StringView("glossary")).toString());
}

Result<QByteArray> DemoScript::contacts() const
{
    return resource(m_newsroom.value(QLatin1StringView("contacts")).toString());
}

QString DemoScript::memoryName() const
{
    return m_newsroom.value(QLatin1StringView("memory")).toString();
}

Result<QByteArray> DemoScript::memory() const
{
    return resource(memoryName());
}

Result<Content> DemoScript::text(const QJsonObject &release, const QString &fileName) const
{
    const QString path = release.value(QLatin1StringView("folder")).toString() + u'/' + fileName;
    const Result<QByteArray> bytes = resource(path);
    if (!bytes)
        return bytes.error();
    return parseStructuredText(QString::fromUtf8(*bytes));
}

qint64 demoOffset(const QString &text)
{
    const qint64 number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong();
    if (text.endsWith(u'h'))
        return number * 3600;
    return text.endsWith(u'm') ? number * 60 : 0;
}

} // namespace communique
