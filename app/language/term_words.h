#pragma once

#include "language/text_span.h"
#include "language/word_scanner.h"
#include "model/concept.h"

#include <QStringList>

namespace communique {

/// A word of a term, or of a text that may hold terms.
struct TermWord
{
    QString plain; ///< lower case with accents; invisible characters and stress marks left out; ё is е
    QString exact; ///< the same in its own case
    QString folded; ///< as search has it (letter_folding.h)
    LetterKind kind = LetterKind::None;
    QString gap; ///< what parts it from the word before: hyphens count as blanks, quotation marks for nothing
    TextSpan place; ///< in the text, clitics included
};

/// The words of a text in order. In Chinese blanks count for nothing.
QList<TermWord> termWords(const QString &text, const LanguageTag &language);

/// Quotation marks of all our languages, and the marks around titles of works in Chinese.
bool isQuotationMark(QChar c);

/// A word of a text and a word of a term answer to each other if a reading of the one is a key of the other. Words all
/// in capitals (WHO) answer to such words only; a capital may lack its accent (Etats, ÉTATS, ETATS).
QStringList keysOfTermWord(const TermWord &word, const Term &term, qsizetype wordsInTerm);
/// A reading that begins with "+" gave up a conjunction written onto the word.
QStringList readingsOfWord(const TermWord &word, const LanguageTag &language);

} // namespace communique
