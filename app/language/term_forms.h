#pragma once

#include "model/concept.h"

#include <QStringList>

namespace communique::term_forms {

// How the words of a term are inflected: by rule, from the dictionary form, with a bounded set of endings. A rule may
// make forms that no speaker uses, which do no harm; it must not make another word's. Words of fewer than three letters
// (de, of, и) are never inflected. What a language does beyond its endings (mouse, mice; هدف, أهداف) is entered as a
// term of its own.

/// Whether rules may be generous: a word of a longer term, or an adjective, takes endings that would turn a noun alone
/// into another word (port, porte).
enum class Company { Alone, WithOthers };

/// Plurals and the singular; of verbs -s, -ed, -ing.
QStringList english(const QString &word, std::optional<PartOfSpeech> part);
/// Plural and singular; feminine and masculine of persons' names (migrant, réfugié), and of any word in company.
QStringList french(const QString &word, Company company);
/// As French: refugiado, refugiadas; región, regiones; examen, exámenes.
QStringList spanish(const QString &word, Company company);

/// Russian: what a word of a text may be a form of, and what a term's word is: both as stems tagged with the declension
/// whose endings fit; they answer to each other if they share one. й, ё and the stems' own changes: ё is е; беженец has
/// беженц-, поддержка has поддержек.
QStringList russianStems(const QString &termWord);
QStringList russianReadings(const QString &word);

/// Arabic, letters folded (letter_folding.h): stems without article and endings. \a word may carry و ف ب ك ل, the
/// article, pronouns and the endings of dual and sound plural. A reading that takes "and" (و, ف) off begins with "+":
/// within a term, the term must have it too.
QStringList arabicStems(const QString &termWord);
QStringList arabicReadings(const QString &word);

} // namespace communique::term_forms
