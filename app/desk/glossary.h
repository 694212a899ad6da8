#pragma once

#include "desk/newsroom.h"
#include "exchange/export/glossary_writer.h"
#include "exchange/import/glossary_intake.h"
#include "language/term_matcher.h"

namespace communique {

enum class GlossaryFormat { Csv, Tbx };

/// What an import did.
struct GlossaryReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    QList<IntakeNote> notes;
};

/// Takes a glossary in, all of it or none: CSV, or TBX where the bytes begin with "<".
///
/// A concept of the file is one of ours if it has the id of one and shares a term with it; else if it says the same as
/// one; else if it has the preferred term of one in the first language that both have, and names no other domain, and
/// no earlier concept of the file was that one (of several, the one that shares most terms; none if that is not plain).
/// It then changes ours: the file's languages and fields replace ours, what the file does not mention stays. Every
/// other concept is new. So taking in the same file again changes nothing, and another newsroom's ids do not overwrite
/// ours. Refused (ROLE) as trust/event_roles.h says; errors of the readers.
Result<GlossaryReport> importGlossary(Newsroom &newsroom, const Session &session, const QByteArray &bytes);
GlossaryFile glossaryFile(const QList<Concept> &glossary, GlossaryFormat format);
Result<GlossaryFile> exportGlossary(const Newsroom &newsroom, GlossaryFormat format);

/// Writes a concept as it is to be from now on; a new one if it has no id. Texts are composed and trimmed, terms
/// sorted. The concept as it stands then; nothing is written where it already stands so. Usage as checkConcept();
/// Refused (ROLE).
Result<Concept> recordConcept(Newsroom &newsroom, const Session &session, const Concept &wished);
/// Takes a concept out of the glossary; the journal keeps it. NotFound, Refused (ROLE).
Outcome retireConcept(Newsroom &newsroom, const Session &session, const ConceptId &id, const QString &reason);

/// The whole glossary, by id.
Result<QList<Concept>> loadGlossary(const Newsroom &newsroom);
/// A concept by id. NotFound.
Result<Concept> findConcept(const Newsroom &newsroom, const QString &id);
/// Concepts that a query means: those of which a term is in it, in any form, and those of which a term holds all its
/// words, the last of which may be unfinished. With a language, only terms of that language count. Exact terms first.
Result<QList<Concept>> findTerms(
    const Newsroom &newsroom, const QString &query, const std::optional<LanguageTag> &language);
/// What finds the glossary's terms in texts of that language, compiled anew; worth keeping until the glossary changes.
Result<TermMatcher> glossaryMatcher(const Newsroom &newsroom, const LanguageTag &language);

} // namespace communique
