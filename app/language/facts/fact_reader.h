#pragma once

#include "base/language_tag.h"
#include "language/facts/fact.h"

namespace communique {

/// The facts of a text, in its order: numbers in digits of every script and spelled out, ordinals, percentages, money,
/// dates, times, e-mail addresses, telephone numbers, links, document symbols, acronyms.
///
/// Read by the conventions of the text's language: "1.200" is more than a thousand in Spanish and little more than one
/// in English. No two facts overlap. Any thread.
QList<Fact> readFacts(const QString &text, const LanguageTag &language);

} // namespace communique
