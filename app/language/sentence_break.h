#pragma once

#include "base/language_tag.h"

#include <QStringList>

namespace communique {

/// The sentences of a text in order, blanks at their ends taken off, none empty: Unicode Standard Annex 29 with ICU's
/// exceptions for the language ("Mr." ends no sentence in English). A text without an end of sentence is one.
QStringList sentencesOf(const QString &text, const LanguageTag &language);

} // namespace communique
