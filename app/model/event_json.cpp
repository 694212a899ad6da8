// How each event is spelled in the journal. One function a kind names its fields; a Writer and a Reader walk them, so
// that what is written and what is read cannot drift apart. Empty fields are left out.

#include "model/block.h"
#include "model/event_fields.h"
#include "model/event_words.h"
#include "model/lexicon_fields.h"

#include "base/canonical_json.h"
#include "base/clock.h"

#include <QJsonArray>

namespace communique {

namespace {

using namespace event_words;

// ---- field values to JSON and back

template <typename T> QJsonValue toJson(const T &value);
template <typename T> void fromJson(const QJsonValue &json, T &value);

class Writer
{
public:
    template <typename T> void operator()(const char *name, const T &value)
    {
        const QJsonValue json = toJson(value);
        if (!json.isNull())
            object.insert(QLatin1StringView(name), json);
    }
    QJsonObject object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    { }
    template <typename T> void operator()(const char *name, T &value) const
    {
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            fromJson(json, value);
    }

private:
    const QJsonObject &m_object;
};

template <typename T> constexpr bool isEnumeration = std::is_enum_v<T>;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename T> struct Json
{
    static QJsonValue write(const T &value)
    {
        if constexpr (isEnumeration<T>) {
            return wordOf(value);
        } else {
            Writer writer;
            describe(writer, const_cast<T &>(value)); // the Writer only reads
            return writer.object;
        }
    }
    static void read(const QJsonValue &json, T &value)
    {
        if constexpr (isEnumeration<T>) {
            value = valueOf<T>(json.toString()).value_or(T{});
        } else {
            const QJsonObject object = json.toObject();
            Reader reader(object);
            describe(reader, value);
        }
    }
};
template <> struct Json<QString>
{
    static QJsonValue write(const QString &value) { return textOrNull(value.normalized(QString::NormalizationForm_C)); }
    static void read(const QJsonValue &json, QString &value) { value = json.toString(); }
};
template <> struct Json<bool>
{
    static QJsonValue write(bool value) { return value ? QJsonValue(true) : QJsonValue(); }
    static void read(const QJsonValue &json, bool &value) { value = json.toBool(); }
};
template <> struct Json<int>
{
    static QJsonValue write(int value) { return value; }
    static void read(const QJsonValue &json, int &value) { value = json.toInt(); }
};
template <> struct Json<QByteArray>
{
    static QJsonValue write(const QByteArray &value) { return textOrNull(QString::fromLatin1(value.toHex())); }
    static void read(const QJsonValue &json, QByteArray &value)
    {
        value = QByteArray::fromHex(json.toString().toLatin1());
    }
};
template <> struct Json<Digest>
{
    static QJsonValue write(const Digest &value) { return textOrNull(value.toHex()); }
    static void read(const QJsonValue &json, Digest &value) { value = Digest::fromHex(json.toString()); }
};
template <> struct Json<QDateTime>
{
    static QJsonValue write(const QDateTime &value) { return textOrNull(instantText(value)); }
    static void read(const QJsonValue &json, QDateTime &value) { value = instantFromText(json.toString()); }
};
template <> struct Json<QDate>
{
    static QJsonValue write(const QDate &value) { return textOrNull(value.toString(Qt::ISODate)); }
    static void read(const QJsonValue &json, QDate &value) { value = QDate::fromString(json.toString(), Qt::ISODate); }
};
template <> struct Json<LanguageTag>
{
    static QJsonValue write(const LanguageTag &value) { return textOrNull(value.code()); }
    static void read(const QJsonValue &json, LanguageTag &value)
    {
        value = LanguageTag::parse(json.toString()).value_or(LanguageTag());
    }
};
template <typename Tag> struct Json<Id<Tag>>
{
    static QJsonValue write(const Id<Tag> &value) { return textOrNull(value.toString()); }
    static void read(const QJsonValue &json, Id<Tag> &value) { value = Id<Tag>::fromString(json.toString()); }
};
template <> struct Json<Roles>
{
    static QJsonValue write(const Roles &value) { return QJsonArray::fromStringList(roleNames(value)); }
    static void read(const QJsonValue &json, Roles &value)
    {
        QStringList names;
        for (const QJsonValue &name : json.toArray())
            names.append(name.toString());
        value = rolesFromNames(names).value_or(Roles());
    }
};
template <typename T> struct Json<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value) { return value ? Json<T>::write(*value) : QJsonValue(); }
    static void read(const QJsonValue &json, std::optional<T> &value) { Json<T>::read(json, value.emplace()); }
};
template <typename T> struct Json<QList<T>>
{
    static QJsonValue write(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &value : list)
            array.append(Json<T>::write(value));
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }
    static void read(const QJsonValue &json, QList<T> &list)
    {
        for (const QJsonValue &item : json.toArray())
            Json<T>::read(item, list.emplaceBack());
    }
};

QString keyText(const LanguageTag &key)
{
    return key.code();
}
QString keyText(const BlockId &key)
{
    return key.toString();
}
void keyFromText(const QString &text, LanguageTag &key)
{
    key = LanguageTag::parse(text).value_or(LanguageTag());
}
void keyFromText(const QString &text, BlockId &key)
{
    key = BlockId::fromString(text);
}

template <typename K, typename T> struct Json<QMap<K, T>>
{
    static QJsonValue write(const QMap<K, T> &map)
    {
        QJsonObject object;
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.insert(keyText(it.key()), Json<T>::write(it.value()));
        return object.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    static void read(const QJsonValue &json, QMap<K, T> &map)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            K key;
            keyFromText(it.key(), key);
            Json<T>::read(it.value(), map[key]);
        }
    }
};

template <typename T> QJsonValue toJson(const T &value)
{
    return Json<T>::write(value);
}
template <typename T> void fromJson(const QJsonValue &json, T &value)
{
    Json<T>::read(json, value);
}

template <size_t Index = 0> std::optional<Event> eventOfKind(const QString &kind)
{
    if constexpr (Index < std::variant_size_v<Event>) {
        const Event event = std::variant_alternative_t<Index, Event>{};
        return eventKind(event) == kind ? std::optional(event) : eventOfKind<Index + 1>(kind);
    } else {
        return std::nullopt;
    }
}

} // namespace

QJsonObject eventPayload(const Event &event)
{
    Writer writer;
    std::visit(
        [&writer](const auto &kind) { describe(writer, const_cast<std::remove_cvref_t<decltype(kind)> &>(kind)); },
        event);
    return writer.object;
}

Result<Event> eventFromPayload(const QString &kind, const QJsonObject &payload)
{
    std::optional<Event> event = eventOfKind(kind);
    if (!event)
        return Error{ErrorCode::NewerVersion, kind, QStringLiteral("unknown kind of journal entry")};
    Reader reader(payload);
    std::visit([&reader](auto &body) { describe(reader, body); }, *event);
    if (eventPayload(*event) != payload)
        return Error{ErrorCode::Malformed, kind, QStringLiteral("journal entry does not read back to itself")};
    return *event;
}

} // namespace communique
