#pragma once

#include "base/language_tag.h"
#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique {

/// The sentences of a text in order, blanks around them left out: Unicode Standard Annex 29 with ICU's exceptions for
/// the language ("Mr." ends no sentence in English). A text without an end of sentence is one; stretches without words
/// are none. Any thread.
QList<TextSpan> sentencesOf(const QString &text, const LanguageTag &language);

} // namespace communique
