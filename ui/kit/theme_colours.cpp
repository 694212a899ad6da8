#include "kit/theme_colours.h"

#include "kit/theme_style.h"

#include <cmath>

namespace communique {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ThemeColours light()
{
    ThemeColours c;
    c.kind = ThemeKind::Light;
    c.surface = rgb(0xf5f7fa);
    c.sidebar = rgb(0xfbfcfe);
    c.card = rgb(0xffffff);
    c.line = rgb(0xe2e7ee);
    c.controlLine = rgb(0x7f8998);
    c.buttonLine = rgb(0xcbd3de);
    c.text = rgb(0x17202e);
    c.muted = rgb(0x5c677a);
    c.disabled = rgb(0x98a2b3);
    c.accent = rgb(0x0b5cad);
    c.focus = rgb(0x2f80d8);
    c.lit = rgb(0xf1f6fd);
    c.hover = rgb(0xeef2f7);
    c.selection = rgb(0xcfe3f9);
    c.accentFill = rgb(0x0b5cad);
    c.successFill = rgb(0x1a7f4b);
    c.dangerFill = rgb(0xb42318);
    c.onFill = rgb(0xffffff);
    c.shade = QColor(23, 32, 46, 90);
    c.tones = {{{rgb(0x4a5466), rgb(0xebeff4)}, {rgb(0x0b5cad), rgb(0xe4effb)}, {rgb(0x17703f), rgb(0xe3f4ea)},
        {rgb(0x8a5300), rgb(0xfdf1d9)}, {rgb(0xb42318), rgb(0xfdeaea)}, {rgb(0x6335b8), rgb(0xefe8fc)}}};
    c.marks = {rgb(0x7f8998), rgb(0x0b5cad), rgb(0x2b9a5e), rgb(0xbd7c08), rgb(0xd92d20), rgb(0x7a4fd6)};
    return c;
}

ThemeColours dark()
{
    ThemeColours c;
    c.kind = ThemeKind::Dark;
    c.surface = rgb(0x14181f);
    c.sidebar = rgb(0x191e27);
    c.card = rgb(0x1d232d);
    c.line = rgb(0x2e3744);
    c.controlLine = rgb(0x77839a);
    c.buttonLine = rgb(0x465264);
    c.text = rgb(0xe8ecf2);
    c.muted = rgb(0xa4afbf);
    c.disabled = rgb(0x68748a);
    c.accent = rgb(0x78b7ff);
    c.focus = rgb(0x5aa5f7);
    c.lit = rgb(0x1e2d42);
    c.hover = rgb(0x28313e);
    c.selection = rgb(0x24486f);
    c.accentFill = rgb(0x1f6bbd);
    c.successFill = rgb(0x1b7a45);
    c.dangerFill = rgb(0xbb372d);
    c.onFill = rgb(0xffffff);
    c.shade = QColor(0, 0, 0, 140);
    c.tones = {{{rgb(0xc3cbd7), rgb(0x2b3441)}, {rgb(0x90c5ff), rgb(0x17324f)}, {rgb(0x7fd6a2), rgb(0x163725)},
        {rgb(0xf2c46d), rgb(0x3c2e12)}, {rgb(0xff9f97), rgb(0x472221)}, {rgb(0xcab4ff), rgb(0x32274f)}}};
    c.marks = {rgb(0x77839a), rgb(0x5aa5f7), rgb(0x45b97c), rgb(0xe0a33a), rgb(0xf26a5f), rgb(0xa685f5)};
    return c;
}

ThemeColours highContrast()
{
    ThemeColours c;
    c.kind = ThemeKind::HighContrast;
    c.surface = c.sidebar = c.card = rgb(0x000000);
    c.line = c.controlLine = c.buttonLine = rgb(0xffffff);
    c.text = c.muted = rgb(0xffffff);
    c.disabled = rgb(0xa8a8a8);
    c.accent = rgb(0x7fd3ff);
    c.focus = rgb(0xffd60a);
    c.lit = c.hover = rgb(0x10304f);
    c.selection = rgb(0x0a4f8f);
    c.accentFill = rgb(0x7fd3ff);
    c.successFill = rgb(0x6cf09a);
    c.dangerFill = rgb(0xffa6a0);
    c.onFill = rgb(0x000000);
    c.shade = QColor(0, 0, 0, 190);
    c.tones = {{{rgb(0xffffff), rgb(0x000000)}, {rgb(0x7fd3ff), rgb(0x000000)}, {rgb(0x6cf09a), rgb(0x000000)},
        {rgb(0xffd60a), rgb(0x000000)}, {rgb(0xffa6a0), rgb(0x000000)}, {rgb(0xdcc6ff), rgb(0x000000)}}};
    for (size_t i = 0; i < c.marks.size(); ++i)
        c.marks[i] = c.tones[i].foreground;
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor ThemeColours::role(ColourRole role) const
{
    switch (role) {
    case ColourRole::Text:
        return text;
    case ColourRole::Muted:
        return muted;
    case ColourRole::Disabled:
        return disabled;
    case ColourRole::Accent:
        return accent;
    case ColourRole::OnFill:
        return onFill;
    case ColourRole::Success:
        return tone(Tone::Success).foreground;
    case ColourRole::Warning:
        return tone(Tone::Warning).foreground;
    case ColourRole::Danger:
        return tone(Tone::Danger).foreground;
    case ColourRole::Violet:
        return tone(Tone::Violet).foreground;
    }
    return text;
}

QList<ContrastPair> ThemeColours::textPairs() const
{
    const QList<std::pair<QString, QColor>> grounds{
        {QStringLiteral("surface"), surface},
        {QStringLiteral("sidebar"), sidebar},
        {QStringLiteral("card"), card},
        {QStringLiteral("lit"), lit},
        {QStringLiteral("hover"), hover},
    };
    QList<ContrastPair> pairs;
    for (const auto &[name, ground] : grounds) {
        pairs.append({QStringLiteral("text on ") + name, {text, ground}});
        pairs.append({QStringLiteral("muted on ") + name, {muted, ground}});
        pairs.append({QStringLiteral("accent on ") + name, {accent, ground}});
        for (size_t i = 0; i < tones.size(); ++i)
            pairs.append({QStringLiteral("tone %1 on %2").arg(i).arg(name), {tones[i].foreground, ground}});
    }
    for (size_t i = 0; i < tones.size(); ++i) {
        pairs.append({QStringLiteral("tone %1").arg(i), tones[i]});
        pairs.append({QStringLiteral("text on tone %1").arg(i), {text, tones[i].background}});
    }
    pairs.append({QStringLiteral("text on selection"), {text, selection}});
    pairs.append({QStringLiteral("words on the primary button"), {onFill, accentFill}});
    pairs.append({QStringLiteral("words on the approving button"), {onFill, successFill}});
    pairs.append({QStringLiteral("words on the destructive button"), {onFill, dangerFill}});
    return pairs;
}

ThemeColours coloursFor(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return light();
    case ThemeKind::Dark:
        return dark();
    case ThemeKind::HighContrast:
        return highContrast();
    }
    return light();
}

const ThemeColours &themeColours()
{
    static const ThemeColours withoutTheme = light();
    const ThemeStyle *style = ThemeStyle::findCurrent();
    return style ? style->colours() : withoutTheme;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace communique
