#pragma once

#include "language/text_span.h"
#include "model/block.h"

#include <QList>

#include <functional>

namespace communique {

/// A word that its language does not know.
struct Misspelling
{
    TextSpan span; ///< in the block's plain text
    QString word;
    LanguageTag language; ///< the foreign span's own, or the edition's

    bool operator==(const Misspelling &) const = default;
};

/// Whether a word is known in a language. Answers yes for a language it has no dictionary of.
using WordJudge = std::function<bool(const QString &word, const LanguageTag &language)>;

/// The unknown words of a text, in order. Words are cut by Unicode's word boundaries (UAX 29). Left alone: anything
/// with a digit, initialisms ("IOM", "ONU"), addresses, single letters, and ideographs.
QList<Misspelling> findMisspellings(const QString &text, const LanguageTag &language, const WordJudge &isKnown);

/// The same for a block: each foreign-language span is judged in its own language, links by their words.
QList<Misspelling> findMisspellings(const Block &block, const LanguageTag &language, const WordJudge &isKnown);

} // namespace communique
