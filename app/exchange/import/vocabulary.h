#pragma once

#include "base/language_tag.h"

#include <QList>
#include <QStringList>

namespace communique {

/// How a language is called in another one: "anglais" is English to a French reader.
struct LanguageName
{
    LanguageTag language;
    QStringList forms;
};

/// The words by which a press release in one language is told apart into its parts.
///
/// One file per language, vocabulary_XX.cpp, holds nothing but words: to teach the importer a phrase, add it there.
/// All words are in folded() form (lower case, straight apostrophes). An empty list means that the language has no such
/// words.
struct Vocabulary
{
    LanguageTag language;
    QStringList functionWords; ///< frequent small words, by which the language is recognised
    QList<QStringList> months; ///< January first; every spelling of each
    QStringList relativeDays; ///< "today", "yesterday": a dateline that leans on them has no date
    QStringList labels; ///< lines above a headline that say what the page is: "press release"
    QStringList immediate; ///< "for immediate release"
    QStringList embargo; ///< begin a notice of embargo
    QStringList furniture; ///< lines of the page around a release: "skip to main content", "share this"
    QStringList cookies; ///< anywhere in a line of a cookie banner
    QStringList related; ///< headings after which other pages are announced
    QStringList contactLeads; ///< begin or introduce a contact
    QStringList contactVerbs; ///< the name of the person to contact follows
    QStringList aboutLeads; ///< headings of standing texts: "about"
    QStringList endWords; ///< lines that end a release
    QStringList speechVerbs; ///< "said", "a déclaré"
    QStringList pronouns; ///< stand for a speaker named before
    QStringList titleWords; ///< heads of an office's title: "director", "secretary-general"
    QStringList honorifics; ///< stand before a name: "dr", "mme"
    QStringList articles; ///< may stand before a title and belong to neither
    QStringList prepositions; ///< the word after them is not a person's name
    QStringList callVerbs; ///< begin a call to action by themselves: "click here", "download"
    QStringList callHints; ///< begin one only with a link or languages beside them: "read", "see"
    QStringList availability; ///< a set of languages follows: "available in"
    QList<LanguageName> languageNames;
};

/// The words of one of the six languages; those of English for any other.
const Vocabulary &vocabularyOf(const LanguageTag &language);

Vocabulary englishVocabulary();
Vocabulary frenchVocabulary();
Vocabulary spanishVocabulary();
Vocabulary arabicVocabulary();
Vocabulary russianVocabulary();
Vocabulary chineseVocabulary();

/// "a|b|c" as a list.
QStringList words(QStringView joined);
/// Twelve months from "january|jan;february|feb;…".
QList<QStringList> monthWords(QStringView joined);
/// Names from "en=english;fr=french|français".
QList<LanguageName> languageNames(QStringView joined);

} // namespace communique
