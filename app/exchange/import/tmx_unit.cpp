#include "exchange/import/tmx_unit.h"

#include "base/clock.h"
#include "model/inline_text.h"

#include <QHash>

namespace communique {

namespace {

bool isMachineName(QStringView name)
{
    return name.compare(u"MT", Qt::CaseInsensitive) == 0 || name.compare(u"MT!", Qt::CaseInsensitive) == 0
        || name.startsWith(u"MT ", Qt::CaseInsensitive);
}

bool isOriginType(QStringView type)
{
    return type.endsWith(u"origin", Qt::CaseInsensitive) || type.endsWith(u"orig", Qt::CaseInsensitive);
}

} // namespace

TmxLanguage tmxLanguage(const QString &code)
{
    // The same few come a million times.
    static thread_local QHash<QString, TmxLanguage> known;
    if (const auto found = known.constFind(code); found != known.cend())
        return *found;
    const QString spelled = QString(code).trimmed().replace(u'_', u'-');
    TmxLanguage language;
    if (const std::optional<LanguageTag> whole = LanguageTag::parse(spelled)) {
        language.language = LanguageTag::parse(spelled.section(u'-', 0, 0)).value_or(LanguageTag());
        // Chinese in traditional letters is another matter than what the newsroom writes; LanguageTag would call both
        // zh.
        const QString rest = spelled.section(u'-', 1).toLower();
        const bool isTraditional = rest.startsWith(u"hant") || rest == u"tw" || rest == u"hk" || rest == u"mo";
        if (language.language.code() == QLatin1StringView("zh") && isTraditional)
            language.language = LanguageTag::parse(QStringLiteral("zho-hant")).value_or(LanguageTag());
        if (language.language.code() != spelled)
            language.variant = spelled;
    }
    if (known.size() < 1000)
        known.insert(code, language);
    return language;
}

QDateTime tmxTime(QStringView text)
{
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text.toString(), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    if (time.isValid()) {
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    return instantFromText(text.toString());
}

TmxUnit::TmxUnit(const QXmlStreamAttributes &attributes, const QString &headerSource)
{
    m_unit.name = attributes.value(QLatin1StringView("tuid")).toString();
    m_unit.usageCount = attributes.value(QLatin1StringView("usagecount")).toInt();
    const QString own = attributes.value(QLatin1StringView("srclang")).toString();
    m_unit.source = tmxLanguage(own.isEmpty() ? headerSource : own).language;
    takeProvenance(attributes);
}

void TmxUnit::takeProvenance(const QXmlStreamAttributes &attributes)
{
    static constexpr QLatin1StringView pairs[][2]
        = {{QLatin1StringView("creationid"), QLatin1StringView("creationdate")},
            {QLatin1StringView("changeid"), QLatin1StringView("changedate")}};
    for (const auto &[idName, dateName] : pairs) {
        const QStringView who = attributes.value(idName);
        const QDateTime when = tmxTime(attributes.value(dateName));
        m_unit.isMachine = m_unit.isMachine || isMachineName(who);
        const bool isOlder = when.isValid() && m_unit.when.isValid() && when < m_unit.when;
        if (isOlder)
            continue;
        if (!who.isEmpty() && !isMachineName(who))
            m_unit.who = who.toString();
        if (when.isValid())
            m_unit.when = when;
    }
    m_unit.usageCount = std::max(m_unit.usageCount, attributes.value(QLatin1StringView("usagecount")).toInt());
}

void TmxUnit::beginText(const QXmlStreamAttributes &attributes)
{
    QStringView code = attributes.value(QLatin1StringView("xml:lang"));
    if (code.isEmpty())
        code = attributes.value(QLatin1StringView("lang")); // TMX 1.1 and 1.2
    m_code = code.toString();
    takeProvenance(attributes);
}

void TmxUnit::endText(const QString &text, LossCounts &losses)
{
    UnitText own;
    own.text = cleanText(text);
    const TmxLanguage language = tmxLanguage(m_code);
    own.language = language.language;
    own.variant = language.variant;
    if (own.text.trimmed().isEmpty()) {
        ++losses[QStringLiteral("tmx-text-empty")];
        return;
    }
    if (own.language.isEmpty()) {
        ++losses[QStringLiteral("tmx-language-unknown")];
        return;
    }
    for (const UnitText &other : std::as_const(m_unit.texts)) {
        if (other.language == own.language && other.variant == own.variant) {
            ++losses[QStringLiteral("tmx-language-twice")];
            return;
        }
    }
    m_unit.texts.append(std::move(own));
}

void TmxUnit::addProperty(const QString &type, const QString &value)
{
    if (type == QLatin1StringView("prev"))
        m_unit.previous = cleanText(value);
    else if (type == QLatin1StringView("next"))
        m_unit.next = cleanText(value);
    else
        m_unit.properties.append({cleanText(type), cleanText(value)});
    if (isOriginType(type) && isMachineName(value))
        m_unit.isMachine = true;
}

void TmxUnit::addNote(const QString &text)
{
    if (const QString note = cleanText(text); !note.isEmpty())
        m_unit.notes.append(note);
}

std::optional<TranslationUnit> TmxUnit::finish(LossCounts &losses)
{
    if (m_unit.texts.size() < 2) {
        ++losses[QStringLiteral("tmx-unit-single")];
        return std::nullopt;
    }
    m_unit.name = cleanText(m_unit.name);
    m_unit.who = cleanText(m_unit.who);
    return std::move(m_unit);
}

} // namespace communique
