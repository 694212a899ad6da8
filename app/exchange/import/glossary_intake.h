#pragma once

#include "base/result.h"
#include "model/concept.h"
#include "model/events.h"

namespace communique {

/// A glossary from outside, read into the model.
///
/// Always true: every concept with an id passes checkConcept(); one without an id (the file gave none, or none that we
/// could write) passes it but for that. What the model has no place for is told once for each kind, by the codes of
/// note_codes.h.
struct GlossaryIntake
{
    QList<Concept> concepts;
    QList<IntakeNote> notes;
};

/// Reads a glossary as CSV.
///
/// RFC 4180, in UTF-8 or as a byte order mark says; where the first line has no comma, its semicolon or tab parts the
/// cells. The first line names the columns, in any order and case:
///
///   `fr`, `ar`, …   the preferred term in that language
///   `fr:admitted`   terms that may stand; several are parted by "|" (a backslash in front makes it a letter)
///   `fr:forbidden`  terms that may not
///   `id`            of the concept; a-z, 0-9, "-"
///   `pos`           part of speech of all its terms: noun, proper-noun, verb, adjective, adverb, other
///   `domain`, `note`, `source`
///
/// An apostrophe in front of = + - @, a tab or a carriage return is taken off: a writer puts it there so that no
/// spreadsheet reads a formula (TRUST.md section 2 item 11). Columns of other names are left out with a note. Malformed
/// (subject "line N") for broken quotes, a line with more cells than columns, no language among the columns, a concept
/// that checkConcept() refuses, an id that is there twice; TooLarge beyond lexicon_limits.h.
Result<GlossaryIntake> readGlossaryCsv(const QByteArray &bytes);

/// Reads a glossary as TBX, ISO 30042: TBX-Basic of 2008 (`martif`, `termEntry`, `langSet`, `tig` or `ntig`) and of
/// 2019
/// (`tbx`, `conceptEntry`, `langSec`, `termSec`) in both styles, DCA (`<termNote type="partOfSpeech">`) and DCT
/// (`<min:partOfSpeech>`).
///
/// Taken: terms, part of speech, administrative status, subject field, note, source, definition (into the note). A term
/// without a status is preferred if it is the first of its language, else admitted. All else is left out, told by its
/// name. A DOCTYPE with an internal subset, an entity of the file's own, and a file that is not TBX are Malformed
/// (subject "line N"); TooLarge beyond lexicon_limits.h. Nothing outside the file is ever read.
Result<GlossaryIntake> readTbx(const QByteArray &bytes);

} // namespace communique
