#include "kit/theme_fonts.h"

#include "kit/theme_metrics.h"

#include <QGuiApplication>

namespace communique {

namespace {

// Beyond 100 % the extra is spread over a run of letters; Arabic joins its letters, so they must not be spaced.
constexpr qreal sectionSpacing = 106;

QFont sized(const QStringList &families, int pixels)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(scaled(pixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont uiFace(int pixels)
{
    return sized(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")}, pixels);
}

QStringList textFamilies(const LanguageTag &language)
{
    const QString latin = QStringLiteral("Noto Serif");
    const QString arabic = QStringLiteral("Noto Naskh Arabic");
    const QString chinese = QStringLiteral("Noto Serif CJK SC");
    if (language.isRightToLeft())
        return {arabic, latin, chinese};
    if (language.code().startsWith(QStringLiteral("zh")))
        return {chinese, latin, arabic};
    return {latin, arabic, chinese};
}

int textPixels(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
        return 20;
    case TextRole::Heading:
        return 18;
    case TextRole::Subhead:
        return 16;
    case TextRole::Attribution:
        return 14;
    case TextRole::Body:
    case TextRole::Dateline:
        return 16;
    }
    return 16;
}

} // namespace

QFont uiFont(UiRole role)
{
    switch (role) {
    case UiRole::Body:
        return uiFace(13);
    case UiRole::Small:
        return uiFace(12);
    case UiRole::Strong:
    case UiRole::Heading: {
        QFont font = uiFace(13);
        font.setBold(true);
        return font;
    }
    case UiRole::Section: {
        QFont font = uiFace(11);
        font.setBold(true);
        font.setCapitalization(QFont::AllUppercase);
        if (QGuiApplication::isLeftToRight())
            font.setLetterSpacing(QFont::PercentageSpacing, sectionSpacing);
        return font;
    }
    case UiRole::Title: {
        QFont font = uiFace(20);
        font.setBold(true);
        return font;
    }
    }
    return uiFace(13);
}

QFont textFont(const LanguageTag &language, TextRole role)
{
    QFont font = sized(textFamilies(language), textPixels(role));
    font.setBold(role == TextRole::Headline || role == TextRole::Heading || role == TextRole::Subhead);
    // Neither Arabic nor Chinese has an italic: a slanted one would be a distortion.
    const bool hasItalic = !language.isRightToLeft() && !language.code().startsWith(QStringLiteral("zh"));
    font.setItalic(role == TextRole::Dateline && hasItalic);
    return font;
}

} // namespace communique
