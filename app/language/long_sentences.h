#pragma once

#include "base/language_tag.h"
#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique {

/// The most words a sentence should have in that language, of Chinese the most characters. English 25 as plain-language
/// guides have it; French and Spanish, which need more articles and prepositions, 30; Russian, which has none, 22;
/// Arabic, which writes them into the word, 25; Chinese 60. Other languages as English.
int longestSentence(const LanguageTag &language);

/// The sentences of a text that are longer.
QList<TextSpan> longSentences(const QString &text, const LanguageTag &language);

} // namespace communique
