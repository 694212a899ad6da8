#pragma once

#include "base/language_tag.h"
#include "base/result.h"
#include "model/ids.h"

#include <optional>

namespace communique {

/// How a term is to be used.
enum class TermStatus {
    Preferred, ///< write this one
    Admitted, ///< may stand
    Forbidden, ///< never write this one
};

enum class PartOfSpeech { Noun, ProperNoun, Verb, Adjective, Adverb, Other };

/// One way to say a concept in one language, in the form a dictionary would give.
struct Term
{
    LanguageTag language;
    QString text; ///< one line, in Unicode normalization form C
    TermStatus status = TermStatus::Preferred;
    std::optional<PartOfSpeech> partOfSpeech;

    bool operator==(const Term &) const = default;
};

/// One entry of the glossary: a thing, and what it is called in each language.
struct Concept
{
    ConceptId id;
    QString domain; ///< the field of knowledge it belongs to; empty: any
    QString note; ///< for people: what it is, what it is not
    QString source; ///< who decided so
    QList<Term> terms; ///< in the order of sortTerms()

    /// The term to be written in that language; null where none is preferred.
    const Term *preferred(const LanguageTag &language) const;

    bool operator==(const Concept &) const = default;
};

/// Languages as sortLanguages() has them; within one, preferred before admitted before forbidden, else as they were.
void sortTerms(QList<Term> &terms);

/// Whether it may stand in the glossary. Usage, with a sentence as detail, for: no id; no term; a term without a
/// language, without text, longer than 300 characters, of more than one line or with other control characters; the same
/// text twice in one language; two preferred terms in one language; more than 200 terms; other fields longer than 4,000
/// characters.
Outcome checkConcept(const Concept &candidate);

/// The words for status and part of speech, as the journal, files and the command line write them: "preferred",
/// "proper-noun", …
QString termStatusName(TermStatus status);
std::optional<TermStatus> termStatusFromName(const QString &name);
QString partOfSpeechName(PartOfSpeech part);
std::optional<PartOfSpeech> partOfSpeechFromName(const QString &name);

} // namespace communique
