#pragma once

#include "model/concept.h"
#include "model/events.h"

namespace communique {

/// A glossary as a file, and what the file's form has no place for.
struct GlossaryFile
{
    QByteArray bytes;
    QList<IntakeNote> notes;
};

/// As CSV, in the columns that readGlossaryCsv() documents: `id`, then three for each language that occurs, then `pos`,
/// `domain`, `note`, `source`. UTF-8 with a byte order mark, which spreadsheets ask for; lines end in CR LF (RFC 4180).
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front. Reads back to the same concepts,
/// but for parts of speech that differ within a concept: those are left out with a note.
GlossaryFile writeGlossaryCsv(const QList<Concept> &glossary);

/// As TBX-Basic, ISO 30042:2019, in DCA style. Reads back to the same concepts. Characters that XML 1.0 forbids are
/// left out.
GlossaryFile writeTbx(const QList<Concept> &glossary);

} // namespace communique
