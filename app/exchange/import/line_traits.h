#pragma once

#include "exchange/import/page_line.h"
#include "exchange/import/vocabulary.h"

namespace communique {

// What a single line of a page looks like, on its own.

/// A sentence or more: ten words at least and closed as a sentence is, or twenty words.
bool isProse(const PageLine &line);
/// A line of a page around a release: the code of note_codes.h that it is dropped under, or an empty string. A line of
/// prose is never furniture, save for a cookie banner.
QString furnitureCode(const PageLine &line, const Vocabulary &vocabulary);
/// A heading after which a page announces other pages.
bool isRelatedHeading(const PageLine &line, const Vocabulary &vocabulary);
/// Says what the page is: "Press release", "Statement | 3 May 2023".
bool isLabel(const PageLine &line, const Vocabulary &vocabulary);
/// A line that is a day and little else: "3 May 2023", "Publié le 3 mai 2023".
bool isDayLine(const PageLine &line, const Vocabulary &vocabulary);
bool isImmediate(const PageLine &line, const Vocabulary &vocabulary);
bool isEmbargo(const PageLine &line, const Vocabulary &vocabulary);
/// Begins with words that introduce whom to ask.
bool isContactLead(const PageLine &line, const Vocabulary &vocabulary);
/// Short, and holds a mail address or a telephone number.
bool hasContactDetail(const PageLine &line);
/// Heading of a standing text: "About …", "Notes to editors".
bool isAboutHeading(const PageLine &line, const Vocabulary &vocabulary);

} // namespace communique
