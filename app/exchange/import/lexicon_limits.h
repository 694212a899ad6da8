#pragma once

#include <QtGlobal>

namespace communique {

/// The limits of TRUST.md section 2 item 5 as far as they concern glossaries and directories.
namespace lexicon_limit {
inline constexpr qsizetype bytes = 64 * 1024 * 1024;
inline constexpr qsizetype entries = 50000; ///< concepts, or contacts
inline constexpr int depth = 256; ///< elements within elements
inline constexpr int attributes = 1000; ///< of one tag
inline constexpr qsizetype columns = 1000; ///< of a table
} // namespace lexicon_limit

} // namespace communique
