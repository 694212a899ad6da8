#pragma once

#include "kit/tone.h"

#include <QColor>
#include <QList>
#include <QString>

#include <array>

namespace communique {

/// Which of the three sets of colours is shown.
enum class ThemeKind { Light, Dark, HighContrast };

/// The colour of a stroke or a word, by what it is for.
enum class ColourRole { Text, Muted, Disabled, Accent, OnFill, Success, Warning, Danger, Violet };

/// A text colour and the ground it is read on.
struct TonePair
{
    QColor foreground;
    QColor background;
};

/// One pair in which the kit paints words; name is for whoever reads a failing contrast test.
struct ContrastPair
{
    QString name;
    TonePair pair;
};

/// Every colour the window uses, by purpose. Screens never write a colour of their own.
///
/// Always true: each pair of textPairs() has a contrast of at least 4.5:1, and line-like marks that carry meaning
/// (controlLine, focus) at least 3:1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
struct ThemeColours
{
    ThemeKind kind = ThemeKind::Light;

    QColor surface; ///< the window behind cards
    QColor sidebar; ///< the side bar and the status line
    QColor card; ///< cards, panes, fields: where reading happens
    QColor line; ///< decorative hairlines between rows and around cards
    QColor controlLine; ///< edges of fields and check boxes, which have nothing else to be known by
    QColor buttonLine; ///< edges of buttons, which have words; softer
    QColor text;
    QColor muted; ///< second-rank text: dates, numbers of releases, placeholders
    QColor disabled; ///< text of what cannot be used now (exempt from 1.4.3)
    QColor accent; ///< links, the current entry, the lit row's edge
    QColor focus; ///< the focus ring
    QColor lit; ///< the ground of the current row
    QColor hover; ///< the ground under the pointer
    QColor selection; ///< the ground of selected text
    QColor accentFill; ///< primary button
    QColor successFill; ///< approving button
    QColor dangerFill; ///< destructive button
    QColor onFill; ///< words on the three fills
    QColor shade; ///< laid over the window behind an overlay; translucent
    std::array<TonePair, 6> tones; ///< by Tone
    std::array<QColor, 6> marks; ///< by Tone: dots, bars and lines, never words; 3:1 on every ground

    const TonePair &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    const QColor &mark(Tone tone) const { return marks[static_cast<size_t>(tone)]; }
    QColor role(ColourRole role) const;
    bool isDark() const { return surface.lightnessF() < 0.5; }
    /// Every pair words are painted in.
    QList<ContrastPair> textPairs() const;
};

/// The colours of one kind.
ThemeColours coloursFor(ThemeKind kind);

/// The colours in force: those of the Theme applied to the application, or the light ones when none is.
/// Look them up when painting, never keep them; a change of theme arrives as QEvent::StyleChange.
const ThemeColours &themeColours();

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor &one, const QColor &other);

} // namespace communique
