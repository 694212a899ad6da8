#pragma once

#include "base/language_tag.h"

#include <QFont>

namespace communique {

/// Where a piece of the interface's own wording stands.
enum class UiRole {
    Body, ///< entries, buttons, rows: 13 px at 100 %
    Strong, ///< Body in bold: a row's title
    Small, ///< chips, the status line, hints
    Section, ///< the small spaced capitals above a group
    Heading, ///< a card's or a pane's title
    Title, ///< the screen's title
};

/// Where a piece of a release's text stands.
enum class TextRole { Body, Headline, Heading, Subhead, Dateline, Attribution };

/// The font of the interface: Noto Sans, with Noto Sans Arabic and Noto Sans CJK SC behind it.
QFont uiFont(UiRole role);

/// The font of a release's text: Noto Serif, Noto Naskh Arabic for right-to-left Arabic script, Noto Serif CJK SC
/// for Chinese. Scaled like the interface.
QFont textFont(const LanguageTag &language, TextRole role);

} // namespace communique
