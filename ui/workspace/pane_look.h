#pragma once

#include "base/language_tag.h"
#include "kit/theme_fonts.h"
#include "model/block.h"

#include <QFont>

#include <array>

namespace communique {

/// How a kind of block stands in a pane. Pixels.
struct KindStyle
{
    TextRole role = TextRole::Body;
    int before = 0; ///< above the first line
    int after = 0; ///< below the last line
    int indent = 0; ///< from the leading edge of the text, for a bullet, number or bar
    bool isCentred = false;

    bool operator==(const KindStyle &) const = default;
};

/// What a pane looks like in one language at one zoom: fonts, line pitches and margins. Colours are looked up when
/// painting.
///
/// Lines are set at a fixed pitch, and the first baseline of a block lies equally deep in every language, so that
/// counterparts are level by their letters and not just by their boxes. A value; made anew when the theme changes.
class PaneLook
{
public:
    PaneLook() = default;
    /// The look of the theme in force. \a zoomPercent enlarges the text only: 100 is the theme's own size.
    PaneLook(const LanguageTag &language, int zoomPercent);

    const LanguageTag &language() const { return m_language; }
    Qt::LayoutDirection direction() const;
    int zoomPercent() const { return m_zoom; }

    const QFont &font(TextRole role) const { return m_fonts[size_t(role)]; }
    /// The font of a foreign-language span of \a language in text of that role.
    QFont foreignFont(const LanguageTag &language, TextRole role) const;
    /// From baseline to baseline.
    int pitch(TextRole role) const { return m_pitches[size_t(role)]; }
    /// From the top of the first line to its baseline.
    int baseline(TextRole role) const { return m_baselines[size_t(role)]; }

    KindStyle styleOf(const BlockBody &body) const;

    /// The gutter before the text, where the kind's icon stands, and the one behind it, where the state's dot stands.
    int leadingGutter() const;
    int trailingGutter() const;

    bool operator==(const PaneLook &) const = default;

private:
    static constexpr size_t roles = 6;

    LanguageTag m_language;
    int m_zoom = 100;
    std::array<QFont, roles> m_fonts;
    std::array<int, roles> m_pitches{};
    std::array<int, roles> m_baselines{};
};

} // namespace communique
