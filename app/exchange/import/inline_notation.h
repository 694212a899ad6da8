#pragma once

#include "base/result.h"
#include "model/inline_text.h"

namespace communique {

// The notation of marks within a line of structured text:
//
//     **bold**  //italic//  [words](https://…)  {{fr|mots français}}  ~~not broken~~  [[spoken]]
//
// A backslash makes the next character literal. "//" right behind a colon is literal, so that an address may be typed
// as it is. Marks may be nested and may be opened and closed in any order, since each is switched on and off by itself;
// a link or a language may not stand inside another of its kind.

/// The text in this notation; readInlineNotation() gives the same InlineText again, mark for mark.
QString inlineNotation(const InlineText &text);

struct InlineReading
{
    InlineText text;
    bool hasSpokenMarks = false; ///< "[[" was there, even around nothing
};

/// Reads the notation. Malformed, with the reason as detail, for a mark left open, a link that allowedLink() refuses,
/// and what is no language.
Result<InlineReading> readInlineNotation(const QString &text);

} // namespace communique
