#pragma once

#include "base/result.h"

#include <QByteArray>

namespace communique {

/// The limits of TRUST.md section 2 item 5 as far as they concern a page.
namespace html_limit {
inline constexpr qsizetype bytes = 64 * 1024 * 1024;
inline constexpr int depth = 256; ///< elements within elements
inline constexpr int attributes = 1000; ///< of one tag
inline constexpr qsizetype memory = 256 * 1024 * 1024; ///< of the parsed tree
inline constexpr int milliseconds = 5000; ///< of parsing
} // namespace html_limit

/// A first look at a page's bytes, linear and without memory: refuses (TooLarge) what is plainly beyond the limits
/// before a parser spends time on it. Only a first look: what hides from it is stopped by HtmlTree.
Outcome checkHtmlLimits(const QByteArray &html);

} // namespace communique
