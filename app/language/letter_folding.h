#pragma once

#include <QString>

namespace communique {

/// What a code point does in running text, as far as search is concerned.
enum class LetterKind {
    None, ///< blank, punctuation, symbol: ends a word
    Neutral, ///< digit or combining mark: belongs to the word it stands in
    Invisible, ///< soft hyphen, joiners, bidirectional controls: a word runs through it
    Alphabetic, ///< Latin, Cyrillic, Greek and every other script with words between blanks
    Arabic,
    Ideographic, ///< Han and kana: no blanks between words
};

LetterKind letterKind(char32_t letter);

/// Appends to \a out the letters that stand for \a letter in an index of all languages: lower case, without accents and
/// vowel signs (é is e, ё is е), compatibility forms resolved (NFKD, Unicode Standard Annex 15), ligatures apart (œ is
/// oe, ß is ss), digits of every script as 0 to 9. Arabic: every alef is a bare alef, hamza carriers lose their hamza,
/// ى is ي, ة is ه, and the tatweel is nothing; so are the letters of Persian keyboards (ک, ی). May be none.
void appendFolded(char32_t letter, QString &out);

} // namespace communique
