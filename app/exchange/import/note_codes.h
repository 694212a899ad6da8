#pragma once

#include <QLatin1StringView>

namespace communique::note_code {

// The codes of IntakeNotes, and what each note's text holds. desk/wording makes a sentence of each.

// ---- questions: only a person can answer them

/// The dateline has no absolute day; the text is the place.
inline constexpr QLatin1StringView dateMissing{"date-missing"};
/// The release has no dateline with a place; no text.
inline constexpr QLatin1StringView placeMissing{"place-missing"};
/// A call to action leads nowhere yet; the text is its words.
inline constexpr QLatin1StringView targetMissing{"target-missing"};
/// A quote whose speaker could not be told; the text is its words.
inline constexpr QLatin1StringView speakerMissing{"speaker-missing"};
/// A telephone number without a country code; the text is the number as printed.
inline constexpr QLatin1StringView phoneCountry{"phone-country"};
/// A notice of embargo; the text is the line. The embargo itself is set by a person.
inline constexpr QLatin1StringView embargoTime{"embargo-time"};
/// Nothing in the document looks like a headline; no text.
inline constexpr QLatin1StringView headlineMissing{"headline-missing"};
/// Words parted at the ends of lines that may or may not have a hyphen; the text is those words.
inline constexpr QLatin1StringView wordsInDoubt{"words-in-doubt"};

// ---- guesses: done, and to be looked at

/// The language was told from the words; the text is its code.
inline constexpr QLatin1StringView languageDetected{"language-detected"};
/// The line taken for the headline.
inline constexpr QLatin1StringView headline{"headline"};
/// The line taken for the subhead.
inline constexpr QLatin1StringView subhead{"subhead"};
/// The place of the dateline, with its day where one was read.
inline constexpr QLatin1StringView dateline{"dateline"};
/// The day was printed beside the headline, not in the dateline; the text is that line.
inline constexpr QLatin1StringView dateFromPage{"date-from-page"};
/// A paragraph taken for a quote; the text is its speaker and title.
inline constexpr QLatin1StringView quoteSpeaker{"quote-speaker"};
/// The speaker was named earlier, here is only "she added" or a surname; the text is the name.
inline constexpr QLatin1StringView speakerContinued{"speaker-continued"};
/// A short line taken for a heading.
inline constexpr QLatin1StringView heading{"heading"};
/// A sentence taken for the lead-in of a list.
inline constexpr QLatin1StringView list{"list"};
/// A line taken for a call to action.
inline constexpr QLatin1StringView callToAction{"call-to-action"};
/// The name, address and number read from a contact.
inline constexpr QLatin1StringView contact{"contact"};
/// A paragraph taken for a standing text about the organisation.
inline constexpr QLatin1StringView boilerplate{"boilerplate"};
/// Lines broken at a fixed width were joined to paragraphs; no text.
inline constexpr QLatin1StringView linesJoined{"lines-joined"};
/// Words parted at the ends of such lines were joined; the text is those words.
inline constexpr QLatin1StringView wordsJoined{"words-joined"};

// ---- dropped: in the raw bytes still, but not in the release; the text is what was left out

/// A group of navigation: a menu, a site's header.
inline constexpr QLatin1StringView navigation{"navigation"};
/// The path to the page: "Home > News".
inline constexpr QLatin1StringView breadcrumb{"breadcrumb"};
/// A cookie banner.
inline constexpr QLatin1StringView cookieBanner{"cookie-banner"};
/// Invitations to share, print or follow.
inline constexpr QLatin1StringView shareLinks{"share-links"};
/// Announcements of other pages.
inline constexpr QLatin1StringView related{"related"};
/// A page's foot.
inline constexpr QLatin1StringView footer{"footer"};
/// What the page is: "Press release".
inline constexpr QLatin1StringView label{"label"};
/// "For immediate release".
inline constexpr QLatin1StringView immediateRelease{"immediate-release"};
/// The headline once more.
inline constexpr QLatin1StringView repeatedHeadline{"repeated-headline"};
/// Blanks at the ends of lines, such as the indent of Chinese paragraphs; no text.
inline constexpr QLatin1StringView edgeSpaces{"edge-spaces"};
/// Parts of an HTML page that are not text: forms, scripts, embedded objects; the text is the element's name.
inline constexpr QLatin1StringView element{"element"};
/// A picture: pages name it, but do not carry it; the text is its alternative text.
inline constexpr QLatin1StringView image{"image"};
/// A link whose scheme is not on the allow-list; the text is its words, which stay.
inline constexpr QLatin1StringView link{"link"};
/// Text of an HTML page outside its main part.
inline constexpr QLatin1StringView outsideMain{"outside-main"};

/// What was struck out while changes were tracked stays deleted; the text is how often.
inline constexpr QLatin1StringView deletions{"deletions"};
/// Remarks beside the text; the text is how many.
inline constexpr QLatin1StringView comments{"comments"};
/// Footnotes and endnotes; the text is how many.
inline constexpr QLatin1StringView footnotes{"footnotes"};
/// Pictures without a description, those that only tell a sender that a mail was read among them; the text is how many.
inline constexpr QLatin1StringView pictures{"pictures"};
/// Signs that only one font has; the text is how many.
inline constexpr QLatin1StringView symbols{"symbols"};
/// Text that its author had hidden; the text is how many pieces.
inline constexpr QLatin1StringView hiddenText{"hidden-text"};
/// The header or footer of a document's pages; the text is its words.
inline constexpr QLatin1StringView runningHead{"running-head"};
/// A table of contents; no text.
inline constexpr QLatin1StringView contents{"contents"};
/// A file that hangs on a mail; the text is its name.
inline constexpr QLatin1StringView attachment{"attachment"};

// ---- kept, but not as it was

/// The subject of a mail, which is no part of its text; the text is the subject.
inline constexpr QLatin1StringView mailSubject{"mail-subject"};
/// Lists within lists became one list; the text is how many items stood inside.
inline constexpr QLatin1StringView listLevels{"list-levels"};

/// Unicode normalization form C changed something; no text.
inline constexpr QLatin1StringView unicodeNormalised{"unicode-normalised"};
/// Bytes that are not valid in the document's encoding became U+FFFD; the text is the encoding.
inline constexpr QLatin1StringView invalidBytes{"invalid-bytes"};
/// The document was not in UTF-8; the text is its encoding.
inline constexpr QLatin1StringView encoding{"encoding"};
/// A list's own marks ("a)", "•") are written as "- " or "1. " from now on; the text is the mark.
inline constexpr QLatin1StringView listMark{"list-mark"};
/// A table's cells became paragraphs; no text.
inline constexpr QLatin1StringView table{"table"};
/// Several lines of one contact stand in one block; the text is the block's.
inline constexpr QLatin1StringView contactJoined{"contact-joined"};

// ---- glossaries: what the model, or the file's form, has no place for

/// A column of a table that is none of ours; the text is its name.
inline constexpr QLatin1StringView glossaryColumn{"glossary-column"};
/// A kind of data in a TBX file; the text is its name and how often it was there.
inline constexpr QLatin1StringView glossaryData{"glossary-data"};
/// A definition went into the note; the text is how many.
inline constexpr QLatin1StringView glossaryDefinition{"glossary-definition"};
/// Concepts of a TBX file without a term we could take; the text is how many.
inline constexpr QLatin1StringView glossaryEmpty{"glossary-empty"};
/// The parts of speech of a concept's terms differ, and a table has one for all; the text is a term.
inline constexpr QLatin1StringView glossaryPartOfSpeech{"glossary-part-of-speech"};

} // namespace communique::note_code
