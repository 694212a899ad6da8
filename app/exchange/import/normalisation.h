#pragma once

#include "exchange/import/intake.h"

namespace communique {

/// A change to the typography of what came in that somebody may want. Never made unasked.
struct NormalisationOffer
{
    BlockId block; ///< empty when it is about words that were dropped
    qsizetype note = -1; ///< then: the note of the intake that keeps those words
    qsizetype offset = 0; ///< in the block's plain text, or the note's text; UTF-16 code units
    qsizetype length = 0;
    QString replacement;
    QString code;

    bool operator==(const NormalisationOffer &) const = default;
};

/// The offers for all that came in, by the language's customs (FORMATS.md section 3). In words that were dropped there
/// are offers too: a group that is taken back into the release should not look different from the rest. Codes:
///
///  - "guillemet-space": a no-break space inside « » (fr);
///  - "punctuation-space": a no-break space before : and a narrow one before ; ! ? (fr);
///  - "apostrophe": ’ for ' (en, fr, es);
///  - "capital-accent": the accent that belongs on a capital, "État" (fr);
///  - "quotation-mark": “ ” for straight marks (en, es), « » (ru);
///  - "dash": a dash for a hyphen between blanks (en, fr, es, ru);
///  - "half-width": the full-width mark between Han characters (zh), the Arabic mark after Arabic letters (ar).
QList<NormalisationOffer> normalisationOffers(const Intake &intake);

/// The offers for one text, with neither block nor note filled in.
QList<NormalisationOffer> normalisationOffers(const QString &text, const LanguageTag &language);

} // namespace communique
