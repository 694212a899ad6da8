#pragma once

#include "desk/newsroom.h"
#include "desk/spelling.h"
#include "language/house_style.h"

namespace communique {

/// How this newsroom writes: the style it chose for each language, and the words it knows beside the dictionaries.
struct WritingRules
{
    QHash<LanguageTag, HouseStyle> styles; ///< of each official language: the chosen one, or the usual one
    KnownWords words;

    /// The style of a language; one without rules where there is none.
    const HouseStyle &styleOf(const LanguageTag &language) const;
};

/// As the journal says. The names of the newsroom's people are among the words.
Result<WritingRules> loadWritingRules(const Newsroom &newsroom);

/// From now on this style of the program's is followed in its language. NotFound; Refused without the role.
Outcome chooseHouseStyle(Newsroom &newsroom, const Session &session, const QString &styleId);

/// From now on the newsroom's own style is followed in its language; its file is kept. Malformed; Refused.
Result<HouseStyle> adoptHouseStyle(Newsroom &newsroom, const Session &session, const QByteArray &file);

/// Words that are no misspellings, all of them or none; an empty tag: in any language. A word that is listed already
/// makes no entry. Usage for what is not one word.
Outcome listWords(Newsroom &newsroom, const Session &session, const LanguageTag &language, const QStringList &words);
/// All of them or none. NotFound for one that is not listed.
Outcome unlistWords(Newsroom &newsroom, const Session &session, const LanguageTag &language, const QStringList &words);

} // namespace communique
