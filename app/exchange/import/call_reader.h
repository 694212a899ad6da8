#pragma once

#include "exchange/import/vocabulary.h"
#include "model/inline_text.h"

#include <optional>

namespace communique {

/// A call to action as printed.
struct PrintedCall
{
    QString target; ///< absolute http or https URL; empty when none is there
    QList<LanguageTag> languages; ///< sorted by sortLanguages()
};

/// Reads a line that tells the reader to do something: by its first words alone ("click here", "télécharger"), or by
/// weaker ones ("read", "the report") together with a link or two names of languages. Nothing for any other line, and
/// for lines of more than 600 characters.
std::optional<PrintedCall> readCall(const InlineText &line, const Vocabulary &vocabulary);

/// The languages that a text in one language names, sorted.
QList<LanguageTag> namedLanguages(const QString &text, const Vocabulary &vocabulary);
/// The first web address printed in a text; empty if there is none.
QString findUrl(const QString &text);

} // namespace communique
