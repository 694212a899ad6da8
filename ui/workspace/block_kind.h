#pragma once

#include "kit/icons.h"
#include "model/block.h"

namespace communique {

/// The kind's icon in the gutter.
IconName kindIcon(const BlockBody &body);
/// The kind's name for people: "Headline", "Numbered item", …
QString kindLabel(const BlockBody &body);
/// The kinds a person can choose from, each with an empty text, in the order of a release.
const QList<BlockBody> &choosableKinds();

} // namespace communique
