#pragma once

#include "base/language_tag.h"
#include "model/inline_text.h"

#include <QByteArray>
#include <QList>

namespace communique {

/// An element to be put around a stretch of a text, such as a mail link around an address.
struct Wrapping
{
    qsizetype from = 0; ///< UTF-16 code units into the plain text
    qsizetype length = 0;
    QByteArray open; ///< "<cite>"
    QByteArray close; ///< "</cite>"
};

/// Inline text as HTML: strong, em, links with rel, spoken words as q (their marks of quotation are in the text, the
/// style adds none), foreign spans with lang and, where they run the other way, dir.
QByteArray inlineHtml(const InlineText &text, const LanguageTag &pageLanguage);

/// The same with elements put around stretches. Precondition: the stretches do not overlap. One that touches a link or
/// spoken words is left out, so that elements nest.
QByteArray inlineHtml(const InlineText &text, const LanguageTag &pageLanguage, QList<Wrapping> wrappings);

/// ` lang="fr"`, with dir where \a language runs the other way than \a around; nothing where the two are the same.
QByteArray languageAttributes(const LanguageTag &language, const LanguageTag &around);

} // namespace communique
