#include "exchange/markup/xliff_names.h"

#include <algorithm>
#include <array>

namespace communique::xliff {

namespace {

constexpr std::array names{QLatin1StringView("initial"), QLatin1StringView("translated"), QLatin1StringView("reviewed"),
    QLatin1StringView("final")};
constexpr std::array names12{QLatin1StringView("needs-translation"), QLatin1StringView("translated"),
    QLatin1StringView("signed-off"), QLatin1StringView("final")};

} // namespace

bool isXmlCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isBlank = unit == u'\t' || unit == u'\n' || unit == u'\r';
    return (unit >= 0x20 || isBlank) && unit != 0xfffe && unit != 0xffff;
}

QString sayable(const QString &text)
{
    QString said = text;
    std::replace_if(
        said.begin(), said.end(), [](QChar c) { return !isXmlCharacter(c); }, QChar(u' '));
    return said;
}

QString stateName(TranslationState state)
{
    return names.at(static_cast<size_t>(state));
}

std::optional<TranslationState> stateFromName(QStringView name)
{
    const auto found = std::find(names.cbegin(), names.cend(), name);
    if (found == names.cend())
        return std::nullopt;
    return static_cast<TranslationState>(found - names.cbegin());
}

QString stateName12(TranslationState state)
{
    return names12.at(static_cast<size_t>(state));
}

TranslationState stateFromName12(QStringView name)
{
    const auto found = std::find(names12.cbegin(), names12.cend(), name);
    if (found != names12.cend())
        return static_cast<TranslationState>(found - names12.cbegin());
    // "needs-review-translation", "needs-l10n", "needs-adaptation" and their like: words are there.
    const bool isThere
        = name.startsWith(u"needs-review") || name.startsWith(u"needs-l10n") || name.startsWith(u"needs-adaptation");
    return isThere ? TranslationState::Translated : TranslationState::Initial;
}

} // namespace communique::xliff
