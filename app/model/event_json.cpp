// How each event is spelled in the journal. One function a kind names its fields; a Writer and a Reader walk them, so
// that what is written and what is read cannot drift apart. Empty fields are left out.

#include "model/block.h"
#include "model/event_words.h"
#include "model/lexicon_fields.h"

#include "base/canonical_json.h"
#include "base/clock.h"

#include <QJsonArray>

namespace communique {

namespace {

using namespace event_words;

// ---- the fields of each kind

template <typename A> void describe(A &a, NewsroomFounded &e)
{
    a("name", e.name);
    a("store", e.storeId);
    a("rootKey", e.rootKey);
    a("demo", e.isDemo);
}
template <typename A> void describe(A &a, Person &e)
{
    a("id", e.id);
    a("name", e.name);
    a("email", e.email);
    a("roles", e.roles);
    a("languages", e.languages);
    a("key", e.publicKey);
}
template <typename A> void describe(A &a, PersonEnrolled &e)
{
    describe(a, e.person);
}
template <typename A> void describe(A &a, RolesSet &e)
{
    a("person", e.person);
    a("roles", e.roles);
    a("languages", e.languages);
}
template <typename A> void describe(A &a, PersonRevoked &e)
{
    a("person", e.person);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, StoreRestored &e)
{
    a("formerHead", e.formerHead);
}
template <typename A> void describe(A &a, ReleaseCreated &e)
{
    a("reference", e.reference);
    a("type", e.type);
    a("source", e.source);
    a("required", e.required);
}
template <typename A> void describe(A &a, IntakeNote &e)
{
    a("kind", e.kind);
    a("code", e.code);
    a("text", e.text);
    a("block", e.block);
}
template <typename A> void describe(A &a, IntakeRecorded &e)
{
    a("language", e.language);
    a("raw", e.raw);
    a("mediaType", e.mediaType);
    a("notes", e.notes);
}
template <typename A> void describe(A &a, EditionRequested &e)
{
    a("language", e.language);
    a("assignee", e.assignee);
    a("due", e.due);
}
template <typename A> void describe(A &a, RevisionSealed &e)
{
    a("language", e.language);
    a("number", e.number);
    a("content", e.content);
    a("parents", e.parents);
    a("cause", e.cause);
    a("bases", e.bases);
}
template <typename A> void describe(A &a, ConflictKept &e)
{
    a("language", e.language);
    a("block", e.block);
    a("base", e.base);
    a("theirs", e.theirs);
}
template <typename A> void describe(A &a, ConflictSettled &e)
{
    a("language", e.language);
    a("block", e.block);
}
template <typename A> void describe(A &a, DecisionMade &e)
{
    a("language", e.language);
    a("decision", e.kind);
    a("content", e.content);
    a("source", e.source);
    a("embargo", e.embargo);
    a("reason", e.reason);
    a("checks", e.checks);
}
template <typename A> void describe(A &a, FindingAccepted &e)
{
    a("language", e.language);
    a("finding", e.finding);
    a("code", e.code);
    a("block", e.block);
    a("content", e.content);
    a("source", e.source);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, BlockAcknowledged &e)
{
    a("language", e.language);
    a("block", e.block);
    a("sourceBlock", e.sourceBlock);
    a("reason", e.reason);
}
template <typename A> void describe(A &a, EmbargoChanged &e)
{
    a("embargo", e.embargo);
}
template <typename A> void describe(A &a, ReleaseSigned &e)
{
    a("editions", e.editions);
    a("embargo", e.embargo);
}
template <typename A> void describe(A &a, Embargo &e)
{
    a("utc", e.utc);
    a("zone", e.zone);
}
template <typename A> void describe(A &a, PublicationScheduled &e)
{
    describe(a, e.at);
}
template <typename A> void describe(A &a, PublishedEdition &e)
{
    a("content", e.content);
    a("approval", e.approval);
}
template <typename A> void describe(A &a, Published &e)
{
    a("editions", e.editions);
    a("manifest", e.manifest);
}
template <typename A> void describe(A &a, PublicationFailed &e)
{
    a("reason", e.reason);
}
template <typename A> void describe(A &a, ReleaseActed &e)
{
    a("act", e.act);
    a("reason", e.reason);
}

template <typename A> void describe(A &a, HouseStyleChosen &e)
{
    a("language", e.language);
    a("style", e.style);
    a("file", e.file);
}
template <typename A> void describe(A &a, WordListed &e)
{
    a("language", e.language);
    a("word", e.word);
}
template <typename A> void describe(A &a, WordUnlisted &e)
{
    a("language", e.language);
    a("word", e.word);
}
template <typename A> void describe(A &a, MemoryImported &e)
{
    a("name", e.name);
    a("mediaType", e.mediaType);
    a("chunks", e.chunks);
    a("units", e.units);
}
template <typename A> void describe(A &a, MemoryUnitsForgotten &e)
{
    a("units", e.units);
    a("reason", e.reason);
}

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
