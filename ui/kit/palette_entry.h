#pragma once

#include "kit/icons.h"

#include <QString>

#include <functional>

namespace communique {

/// One line of the command palette: an action, a release, a person.
struct PaletteEntry
{
    QString title;
    QString detail; ///< second, muted: the release's number, a person's role, an action's section
    IconName icon = IconName::None;
    QString shortcut; ///< as a person reads it; may be empty
    QString whyNot; ///< empty when it can be chosen; otherwise shown in place of detail
    std::function<void()> call = {};
};

} // namespace communique
