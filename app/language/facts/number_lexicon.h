#pragma once

#include "language/facts/fact_token.h"

#include <QHash>

namespace communique::facts {

/// What a word does in a number that is spelled out.
enum class NumberRole {
    Unit, ///< is added: "four", "twenty", "doscientos", "ألفين"
    Hundred, ///< multiplies what is below it, or is added: "cent", "مائة"
    Multiplier, ///< a power of ten from 1,000 that multiplies what stands before it
};

struct NumberWord
{
    qint64 value = 0;
    NumberRole role = NumberRole::Unit;
    bool isOrdinal = false;
    bool standsAlone = true; ///< "mille" is a number by itself, "тысячи" and "millions" are not
};

/// The words of which one language makes its numbers, in all genders and cases, folded (foldedWord()).
///
/// They are learnt from ICU's rule-based number formats (Unicode CLDR, "spellout" rules): each of their rule sets
/// spells the numbers of which all others are made, and what is new in the spelling is the word for what is new in the
/// number. What people write and the rules do not is added by hand. Chinese is not spelled in words; see han_number.h.
class NumberLexicon
{
public:
    /// Learnt once for each language, when it is first asked for. Any thread.
    static const NumberLexicon &of(Tongue tongue);

    const NumberWord *find(const QString &foldedWord) const;

private:
    explicit NumberLexicon(Tongue tongue);

    QHash<QString, NumberWord> m_words;
};

} // namespace communique::facts
