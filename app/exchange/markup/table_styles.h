#pragma once

#include "exchange/markup/inline_code.h"

namespace communique {

/// The character styles by which a bilingual table says what a mark is: "Bold", "Spoken", "Language-fr", …; empty for a
/// code that is no style (a link is a link, and what is fixed is not told).
QString tableStyleOf(const InlineCode &code);
/// The other way; nothing for another program's style.
std::optional<InlineCode> codeOfTableStyle(const QString &style);

/// The table's name, by which it is found in a document that has others.
inline constexpr QLatin1StringView tableName{"Translation"};

} // namespace communique
