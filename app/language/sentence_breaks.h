#pragma once

#include "base/language_tag.h"
#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique {

/// The sentences of a text by the rules of its language (Unicode Standard Annex 29, as ICU has them), blanks around
/// them left out. Empty for a text without words. Any thread.
QList<TextSpan> sentencesOf(const QString &text, const LanguageTag &language);

} // namespace communique
