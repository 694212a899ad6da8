#pragma once

#include "exchange/markup/bilingual_file.h"

#include <optional>

namespace communique {

enum class XliffVersion {
    V12,
    V12ForOmegat, ///< 1.2 with the source's words and codes wherever a translation is still to come
    V21,
};

/// The words both readers and writers of XLIFF go by.
namespace xliff {

inline constexpr QLatin1StringView core12{"urn:oasis:names:tc:xliff:document:1.2"};
inline constexpr QLatin1StringView core20{"urn:oasis:names:tc:xliff:document:2.0"};
inline constexpr QLatin1StringView metadata{"urn:oasis:names:tc:xliff:metadata:2.0"};
/// Ours, for what XLIFF 1.2 has no element for, and the prefix "cq" of our values in XLIFF 2.
inline constexpr QLatin1StringView own{"urn:communique:xliff:1"};
/// The category of our groups in the metadata module.
inline constexpr QLatin1StringView category{"communique"};

// What our metadata are called: attributes in 1.2, types of mda:meta in 2.1.
inline constexpr QLatin1StringView document{"release"};
inline constexpr QLatin1StringView reference{"reference"};
inline constexpr QLatin1StringView sourceRevision{"source-revision"};
inline constexpr QLatin1StringView targetRevision{"target-revision"};
inline constexpr QLatin1StringView base{"source-block"};

/// Whether XML 1.0 can say this character: not a control character, not a noncharacter of the first plane.
bool isXmlCharacter(QChar c);
/// The text with a blank for each character XML cannot say.
QString sayable(const QString &text);

/// The state in XLIFF 2: "initial", …
QString stateName(TranslationState state);
std::optional<TranslationState> stateFromName(QStringView name);
/// The state in XLIFF 1.2, "needs-translation", …; of its other words the nearest is taken.
QString stateName12(TranslationState state);
TranslationState stateFromName12(QStringView name);

} // namespace xliff

} // namespace communique
