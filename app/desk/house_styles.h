#pragma once

#include "language/house_style.h"

#include "base/result.h"

namespace communique {

/// The house styles that come with the program (resources/house_style), by id: "un/fr", "in/fr", "eu/fr", ….
QStringList builtInStyleIds();

/// One of them with everything it builds on. NotFound.
Result<HouseStyle> loadBuiltInStyle(const QString &id);

/// A newsroom's own style from the bytes of its file; it may build on those that come with the program. Malformed.
Result<HouseStyle> readOwnStyle(const QByteArray &bytes);

/// The style of a language until a newsroom chooses another: the United Nations' own. Empty for a language without one.
const HouseStyle &usualStyle(const LanguageTag &language);

} // namespace communique
