#include "exchange/markup/table_styles.h"

namespace communique {

namespace {

const QLatin1StringView languagePrefix{"Language-"};

struct Named
{
    InlineCode::Kind kind;
    QLatin1StringView style;
};

constexpr Named named[] = {{InlineCode::Kind::Spoken, QLatin1StringView("Spoken")},
    {InlineCode::Kind::Bold, QLatin1StringView("Bold")}, {InlineCode::Kind::Italic, QLatin1StringView("Italic")},
    {InlineCode::Kind::NoBreak, QLatin1StringView("No-Break")}};

} // namespace

QString tableStyleOf(const InlineCode &code)
{
    if (code.kind == InlineCode::Kind::Language)
        return languagePrefix + code.value;
    for (const Named &name : named) {
        if (name.kind == code.kind)
            return name.style;
    }
    return {};
}

std::optional<InlineCode> codeOfTableStyle(const QString &style)
{
    if (style.startsWith(languagePrefix))
        return InlineCode{InlineCode::Kind::Language, style.mid(languagePrefix.size())};
    for (const Named &name : named) {
        if (style == name.style)
            return InlineCode{name.kind, {}};
    }
    return std::nullopt;
}

} // namespace communique
