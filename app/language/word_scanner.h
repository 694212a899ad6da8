#pragma once

#include "language/letter_folding.h"
#include "language/text_span.h"

#include <QList>

namespace communique {

/// A run of letters of one kind; every ideograph is a word of its own.
struct Word
{
    LetterKind kind = LetterKind::None; ///< Alphabetic, Arabic, Ideographic, or Neutral for digits alone
    TextSpan folded; ///< in ScannedText::folded; never empty
    TextSpan place; ///< in the text that was scanned
};

/// The words of a text in order, folded (letter_folding.h). Their letters lie one after the other in one string, which
/// spares an allocation for every Chinese character.
struct ScannedText
{
    QString folded;
    QList<Word> words;

    QString foldedOf(const Word &word) const { return folded.mid(word.folded.start, word.folded.length); }
    /// Whether the word at \a index is an ideograph with another right behind it.
    bool isFollowedByIdeograph(qsizetype index) const;
    /// The folded letters of the word at \a index and of the next.
    QString pairAt(qsizetype index) const;
};

ScannedText scanWords(const QString &text);

} // namespace communique
