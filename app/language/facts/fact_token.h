#pragma once

#include "base/language_tag.h"
#include "model/text_span.h"

#include <QList>
#include <QString>

namespace communique::facts {

/// The six languages facts are read in; another is read like English, digits and addresses only being sure.
enum class Tongue { En, Fr, Es, Ru, Ar, Zh };
Tongue tongueOf(const LanguageTag &language);

enum class TokenKind {
    Word, ///< letters and marks of one kind
    Number, ///< digits with their separators, read by the language's convention
    Date, ///< digits that are a whole date: "17.05.2022"
    Han, ///< one ideograph
    Mark, ///< any other character that is no blank
};

/// A piece of a text. `text` is folded: words in lower case without accents and vowel signs, numbers in canonical form
/// (decimal.h), dates as "2022-05-17".
struct Token
{
    TokenKind kind = TokenKind::Mark;
    TextSpan place;
    QString text;
    bool isAfterBlank = false;
    bool isTaken = false; ///< part of a fact already

    bool is(TokenKind wanted) const { return kind == wanted && !isTaken; }
    bool is(TokenKind wanted, QStringView what) const { return is(wanted) && text == what; }
    bool isMark(QChar mark) const { return is(TokenKind::Mark) && text == mark; }
};

/// A text cut into tokens, in order, with what the readers need to look around.
struct TokenText
{
    QString text;
    Tongue tongue = Tongue::En;
    QList<Token> tokens;

    /// The token at \a index, or one of kind Mark without text where there is none.
    const Token &at(qsizetype index) const;
    /// From the start of one token to the end of another.
    TextSpan placeOf(qsizetype first, qsizetype last) const;
    void take(qsizetype first, qsizetype last);
    /// Marks whatever touches \a place as part of a fact.
    void take(const TextSpan &place);
};

TokenText cutIntoTokens(const QString &text, Tongue tongue);

/// A word as tokens and tables spell it: lower case, no accents, no vowel signs, one form of alef, no soft hyphens.
QString foldedWord(QStringView word);

} // namespace communique::facts
