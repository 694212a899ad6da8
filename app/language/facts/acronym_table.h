#pragma once

#include "language/facts/fact_token.h"

namespace communique::facts {

/// One body, thing or aim that has a short name in each language. `short…` forms are facts where they stand; `full`
/// forms only say that it is spoken of.
struct AcronymConcept
{
    QString value; ///< its short name in English, or as the United Nations write it there
    QList<QStringList> shortForms; ///< by tongue: written exactly so
    QStringList fullForms; ///< of all languages, as beginnings of words, lower case
};

const QList<AcronymConcept> &acronymConcepts();
/// The concept of that short form in a language, or null. Another language's form is found too: a French text may well
/// write "UNICEF".
const AcronymConcept *findAcronym(const QString &written, Tongue tongue);
/// Whether the text speaks of it in full.
bool speaksOf(const QString &text, const AcronymConcept &named);

} // namespace communique::facts
