#include "language/house_style_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace communique {

namespace {

constexpr int deepestBase = 4;

Error malformed(const QString &place, const QString &why)
{
    return {ErrorCode::Malformed, place, why};
}

Outcome checkKeys(const QJsonObject &object, const QStringList &allowed, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            return malformed(place, QStringLiteral("unknown key \"%1\"").arg(key));
    }
    return {};
}

/// The index of a word among those allowed; the first stands for an absent one.
Result<int> choice(const QJsonObject &object, const char *key, const QStringList &words, const QString &place)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isUndefined())
        return 0;
    const qsizetype index = words.indexOf(value.toString());
    if (index < 0)
        return malformed(place, QStringLiteral("\"%1\" is one of %2").arg(QLatin1StringView(key), words.join(u' ')));
    return static_cast<int>(index);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

class RuleReader
{
public:
    explicit RuleReader(const QJsonObject &object)
        : m_object(object)
        , m_place(object.value(QLatin1StringView("id")).toString())
    { }

    Result<StyleRule> read()
    {
        static const QStringList keys{QStringLiteral("id"), QStringLiteral("message"), QStringLiteral("severity"),
            QStringLiteral("fix"), QStringLiteral("find"), QStringLiteral("replace"), QStringLiteral("change"),
            QStringLiteral("kinds"), QStringLiteral("examples")};
        for (const Outcome &step : {checkKeys(m_object, keys, m_place), readWords(), readManner(), readPattern()}) {
            if (!step)
                return step.error();
        }
        for (const QJsonValue &example : m_object.value(QLatin1StringView("examples")).toArray())
            m_rule.examples.append({example[0].toString(), example[1].toString()});
        return m_rule;
    }

private:
    Outcome readWords()
    {
        m_rule.id = m_place;
        const QJsonObject messages = m_object.value(QLatin1StringView("message")).toObject();
        for (const LanguageTag &language : officialLanguages()) {
            if (const QString message = messages.value(language.code()).toString(); !message.isEmpty())
                m_rule.messages.insert(language, message);
        }
        m_rule.kinds = strings(m_object.value(QLatin1StringView("kinds")));
        if (m_rule.id.isEmpty() || !m_rule.messages.contains(officialLanguage(QLatin1StringView("en"))))
            return malformed(m_place, QStringLiteral("a rule needs an id and a message in English"));
        return {};
    }

    Outcome readManner()
    {
        const Result<int> severity = choice(m_object, "severity",
            {QStringLiteral("warning"), QStringLiteral("note"), QStringLiteral("blocking")}, m_place);
        if (!severity)
            return severity.error();
        const Result<int> fix = choice(
            m_object, "fix", {QStringLiteral("asked"), QStringLiteral("typing"), QStringLiteral("none")}, m_place);
        if (!fix)
            return fix.error();
        using Severity = StyleRule::Severity;
        using Fix = StyleRule::Fix;
        m_rule.severity = std::array{Severity::Warning, Severity::Note, Severity::Blocking}.at(size_t(*severity));
        m_rule.fix = std::array{Fix::Asked, Fix::Typing, Fix::None}.at(size_t(*fix));
        return {};
    }

    Outcome readPattern()
    {
        const Result<int> change
            = choice(m_object, "change", {QStringLiteral("replace"), QStringLiteral("lower-case")}, m_place);
        if (!change)
            return change.error();
        m_rule.change = *change == 0 ? StyleRule::Change::Replace : StyleRule::Change::LowerCase;
        m_rule.replacement = m_object.value(QLatin1StringView("replace")).toString();
        m_rule.find = QRegularExpression(
            m_object.value(QLatin1StringView("find")).toString(), QRegularExpression::UseUnicodePropertiesOption);
        if (m_rule.find.pattern().isEmpty() || !m_rule.find.isValid())
            return malformed(m_place, QStringLiteral("its pattern is none: ") + m_rule.find.errorString());
        m_rule.find.optimize();
        return {};
    }

    QJsonObject m_object;
    QString m_place;
    StyleRule m_rule;
};

class StyleReader
{
public:
    using Loader = std::function<Result<QByteArray>(const QString &id)>;

    StyleReader(const Loader &loadBase, int depth)
        : m_loadBase(loadBase)
        , m_depth(depth)
    { }

    Result<HouseStyle> read(const QByteArray &bytes)
    {
        QJsonParseError error{};
        const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
        if (error.error != QJsonParseError::NoError)
            return malformed(QStringLiteral("house style"), error.errorString());
        for (const Outcome &step : {readHead(object), readOwn(object), readBase(object)}) {
            if (!step)
                return step.error();
        }
        return m_style;
    }

private:
    Outcome readHead(const QJsonObject &object)
    {
        static const QStringList keys{QStringLiteral("format"), QStringLiteral("id"), QStringLiteral("name"),
            QStringLiteral("language"), QStringLiteral("extends"), QStringLiteral("without"), QStringLiteral("rules")};
        m_style.id = object.value(QLatin1StringView("id")).toString();
        m_style.name = object.value(QLatin1StringView("name")).toString();
        if (const Outcome known = checkKeys(object, keys, m_style.id); !known)
            return known;
        const auto language = LanguageTag::parse(object.value(QLatin1StringView("language")).toString());
        if (object.value(QLatin1StringView("format")).toInt() != 1)
            return malformed(m_style.id, QStringLiteral("not a house style of format 1"));
        if (m_style.id.isEmpty() || m_style.name.isEmpty() || !language)
            return malformed(m_style.id, QStringLiteral("a house style needs an id, a name and a language"));
        m_style.language = *language;
        return {};
    }

    Outcome readOwn(const QJsonObject &object)
    {
        for (const QJsonValue &value : object.value(QLatin1StringView("rules")).toArray()) {
            const Result<StyleRule> rule = RuleReader(value.toObject()).read();
            if (!rule)
                return rule.error();
            if (m_style.find(rule->id))
                return malformed(rule->id, QStringLiteral("two rules have this id"));
            m_style.rules.append(*rule);
        }
        return {};
    }

    Outcome readBase(const QJsonObject &object)
    {
        const QString id = object.value(QLatin1StringView("extends")).toString();
        if (id.isEmpty())
            return {};
        if (m_depth == deepestBase)
            return malformed(m_style.id, QStringLiteral("it builds on too many others"));
        const Result<QByteArray> bytes = m_loadBase(id);
        if (!bytes)
            return bytes.error();
        const Result<HouseStyle> base = StyleReader(m_loadBase, m_depth + 1).read(*bytes);
        if (!base)
            return base.error();
        if (base->language != m_style.language)
            return malformed(m_style.id, QStringLiteral("its base is of another language"));
        const QStringList without = strings(object.value(QLatin1StringView("without")));
        for (const StyleRule &rule : base->rules) {
            if (!without.contains(rule.id) && !m_style.find(rule.id))
                m_style.rules.append(rule);
        }
        return {};
    }

    const Loader &m_loadBase;
    int m_depth;
    HouseStyle m_style;
};

/// Each rule alone does what its examples say.
Outcome checkExamples(const StyleRule &rule)
{
    HouseStyle alone;
    alone.rules = {rule};
    StyleView view;
    view.kind = rule.kinds.value(0, view.kind);
    bool isShown = false;
    for (const StyleExample &example : rule.examples) {
        if (withSlipsFixed(alone, example.before, view) != example.after)
            return malformed(rule.id, QStringLiteral("its example \"%1\" does not come out").arg(example.before));
        isShown = isShown || !findStyleSlips(alone, example.before, view).isEmpty();
    }
    return isShown ? Outcome() : malformed(rule.id, QStringLiteral("no example shows it at work"));
}

} // namespace

Result<HouseStyle> parseHouseStyle(
    const QByteArray &bytes, const std::function<Result<QByteArray>(const QString &id)> &loadBase)
{
    Result<HouseStyle> style = StyleReader(loadBase, 0).read(bytes);
    if (!style)
        return style;
    for (const StyleRule &rule : style->rules) {
        if (const Outcome shown = checkExamples(rule); !shown)
            return shown.error();
    }
    return style;
}

} // namespace communique
