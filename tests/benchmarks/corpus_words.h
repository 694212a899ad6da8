#pragma once

#include "base/language_tag.h"
#include "model/content.h"

#include <QMap>

namespace communique {

/// Words for as many releases as wanted: the demo newsroom's sentences in six languages, mixed anew for each number.
///
/// Release number n has a headline with its number; each thousandth names a place that no other does. The same number
/// gives the same words.
class CorpusWords
{
public:
    CorpusWords();

    /// A release's words in one language, with the block ids b1 to b15.
    Content of(int number, const LanguageTag &language) const;
    /// The name of the place that only each thousandth release has, in that language.
    static QString rareWord(const LanguageTag &language);
    /// A word that every release has.
    static QString commonWord(const LanguageTag &language);

private:
    QMap<LanguageTag, Content> m_patterns;
    QMap<LanguageTag, QList<InlineText>> m_paragraphs;
};

} // namespace communique
