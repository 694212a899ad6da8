#include "exchange/markup/script_languages.h"

namespace communique {

void ScriptLanguages::inherit(const ScriptLanguages &other)
{
    western = western.isEmpty() ? other.western : western;
    rightToLeft = rightToLeft.isEmpty() ? other.rightToLeft : rightToLeft;
    eastAsian = eastAsian.isEmpty() ? other.eastAsian : eastAsian;
}

LanguageTag ScriptLanguages::of(const QString &text) const
{
    const auto tag
        = [](const QString &code) { return LanguageTag::parse(code.section(u'-', 0, 0)).value_or(LanguageTag()); };
    for (const uint letter : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return tag(rightToLeft);
        if (QChar::script(letter) == QChar::Script_Han)
            return tag(eastAsian);
        if (QChar::isLetter(letter))
            return tag(western);
    }
    return {};
}

} // namespace communique
