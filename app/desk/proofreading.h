#pragma once

#include "desk/writing_rules.h"

namespace communique {

/// What a proofreader would mark in one edition by itself, without its source.
struct ProofMark
{
    BlockId block;
    TextSpan span; ///< in the block's plain text
    QString rule; ///< of the house style, or "spelling"
    StyleRule::Severity severity = StyleRule::Severity::Warning;
    QString found;
    QStringList offers; ///< what to put there, the likeliest first; empty where a person has to think
    LanguageTag language = {}; ///< of a misspelling: the one it was judged in

    bool operator==(const ProofMark &) const = default;
};

/// Which offers a misspelling comes with: looking for them takes up to a second a word.
enum class SpellingOffers {
    All,
    Known, ///< those that were looked for before
};

/// The marks of an edition in its order: departures from the house style, and words that neither dictionary nor
/// newsroom knows. \a spelling is told the newsroom's words first.
QList<ProofMark> proofread(const Content &content, const LanguageTag &language, const WritingRules &rules,
    Spelling &spelling, SpellingOffers offers = SpellingOffers::All);

} // namespace communique
