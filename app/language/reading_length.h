#pragma once

#include "model/content.h"

namespace communique {

/// How long a text is for those who read it.
struct ReadingLength
{
    qsizetype words = 0; ///< as word_count.h counts
    qsizetype characters = 0; ///< as people count: a letter with its accents is one, a blank too
    int seconds = 0; ///< to read it, at the speed below

    bool operator==(const ReadingLength &) const = default;
};

/// All blocks but the end mark.
ReadingLength readingLength(const Content &content, const LanguageTag &language);

/// Characters as a person counts them (Unicode Standard Annex 29, extended grapheme clusters).
qsizetype characterCount(const QString &text);

/// Words a minute, of Chinese characters a minute: the means of adults reading aloud in IReST (Trauzettel-Klosinski and
/// Dietz, Investigative Ophthalmology & Visual Science 53, 2012); of other languages that of English.
int readingSpeed(const LanguageTag &language);

} // namespace communique
