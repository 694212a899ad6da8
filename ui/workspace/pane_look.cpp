#include "workspace/pane_look.h"

#include "kit/theme_metrics.h"

#include <QFontMetricsF>

namespace communique {

namespace {

constexpr TextRole allRoles[] = {TextRole::Body, TextRole::Headline, TextRole::Heading, TextRole::Subhead,
    TextRole::Dateline, TextRole::Attribution};

bool isChinese(const LanguageTag &language)
{
    return language.code().startsWith(QStringLiteral("zh"));
}

// Pitch over size of letters: Naskh has deep bowls and high marks; Chinese fills its square.
qreal pitchFactor(const LanguageTag &language)
{
    if (language.isRightToLeft())
        return 1.6;
    return isChinese(language) ? 1.5 : 1.375;
}

QFont zoomed(QFont font, int percent)
{
    font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return font;
}

} // namespace

PaneLook::PaneLook(const LanguageTag &language, int zoomPercent)
    : m_language(language)
    , m_zoom(zoomPercent)
{
    for (const TextRole role : allRoles) {
        const QFont font = zoomed(textFont(language, role), zoomPercent);
        const QFontMetricsF latin(zoomed(textFont(officialLanguage(QLatin1StringView("en")), role), zoomPercent));
        m_fonts[size_t(role)] = font;
        m_pitches[size_t(role)] = qRound(font.pixelSize() * pitchFactor(language));
        m_baselines[size_t(role)] = qRound(latin.ascent());
    }
}

Qt::LayoutDirection PaneLook::direction() const
{
    return m_language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QFont PaneLook::foreignFont(const LanguageTag &language, TextRole role) const
{
    return zoomed(textFont(language, role), m_zoom);
}

KindStyle PaneLook::styleOf(const BlockBody &body) const
{
    const int above = space(1);
    const int below = space(3);
    const auto plain = [&](TextRole role) { return KindStyle{role, above, below, 0, false}; };
    const auto indented = [&](int indent) { return KindStyle{TextRole::Body, above, below, scaled(indent), false}; };
    return std::visit(Overloaded{
                          [&](const Headline &) {
                              return KindStyle{TextRole::Headline, space(2), space(5), 0, false};
                          },
                          [&](const Subhead &) {
                              return KindStyle{TextRole::Subhead, above, space(4), 0, false};
                          },
                          [&](const Dateline &) {
                              return KindStyle{TextRole::Dateline, above, space(4), 0, false};
                          },
                          [&](const Paragraph &) { return plain(TextRole::Body); },
                          [&](const Heading &heading) {
                              const TextRole role = heading.level > 2 ? TextRole::Subhead : TextRole::Heading;
                              return KindStyle{role, space(3), space(2), 0, false};
                          },
                          [&](const Quote &) { return indented(14); },
                          [&](const ListIntro &) {
                              return KindStyle{TextRole::Body, above, space(2), 0, false};
                          },
                          [&](const ListItem &item) { return indented(item.style == ListStyle::Numbered ? 26 : 16); },
                          [&](const CallToAction &) { return plain(TextRole::Body); },
                          [&](const Image &) { return plain(TextRole::Attribution); },
                          [&](const EndMark &) {
                              return KindStyle{TextRole::Body, above, below, 0, true};
                          },
                          [&](const Boilerplate &) { return plain(TextRole::Attribution); },
                          [&](const Contact &) { return plain(TextRole::Attribution); },
                          [&](const Notice &) {
                              return KindStyle{TextRole::Body, space(2), space(4), scaled(14), false};
                          },
                      },
        body);
}

int PaneLook::leadingGutter() const
{
    return scaled(36);
}

int PaneLook::trailingGutter() const
{
    return scaled(32);
}

} // namespace communique
