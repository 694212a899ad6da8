#pragma once

#include "language/text_span.h"

#include <QList>
#include <QStringList>

namespace communique {

// How text becomes searchable. Text is cut up by the script each letter belongs to, not by the language of the edition:
// a query may be in another language than the text it finds, and a text may hold several.
//
// A token is letters and digits only, folded (letter_folding.h), so it can go into a full-text index as it is:
//  - a word of an alphabet; apostrophes and hyphens end one (l’État is "l", "etat");
//  - an Arabic word without its article, and under both readings of a single-letter prefix (arabic_forms.h);
//  - in a run of ideographs each pair of neighbours, overlapping, and the last one alone: 国际移民 is 国际 际移 移民
//  民. So
//    any character can be found by asking for tokens that begin with it.

/// One place of a text that can be found.
struct SearchToken
{
    QString form; ///< what it lies under in the index; never empty
    QString otherForm; ///< its second reading, of some Arabic words; else empty
    TextSpan place; ///< in the original text

    bool operator==(const SearchToken &) const = default;
};

/// All places of \a text in order.
QList<SearchToken> scanTokens(const QString &text);

/// The forms of all places of \a text, for the index.
QStringList searchTokens(const QString &text);

/// What a query asks for; a text is found if it holds every one. Each is a token; one that ends with "*" stands for all
/// tokens that begin with what is before it: the last word of an alphabet while it is being typed (no blank behind it,
/// two letters or more), and an ideograph that stands alone. Elided articles (l’, d’, qu’) are left out. No token comes
/// twice.
QStringList queryTokens(const QString &query);

/// Which of \a tokens, from scanTokens(), hold one of \a queryTokens; as the next function.
QList<TextSpan> findTokens(const QList<SearchToken> &tokens, const QStringList &queryTokens);

/// Where \a text holds one of \a queryTokens: whole words, and of ideographs those that were asked for. In order;
/// places that touch or overlap are one.
QList<TextSpan> findTokens(const QString &text, const QStringList &queryTokens);

/// The stretch of a text that shows best why it was found.
struct Excerpt
{
    QString text; ///< on one line; "…" where something was left out before or behind
    QList<TextSpan> hits; ///< places in this text, to be shown as found

    bool operator==(const Excerpt &) const = default;
};

/// The \a maxLength code units or fewer (ellipses not counted) of \a text that hold the most of \a queryTokens, with
/// some words before the first, cut between words. The beginning of the text if it holds none.
Excerpt excerpt(const QString &text, const QStringList &queryTokens, qsizetype maxLength);

} // namespace communique
