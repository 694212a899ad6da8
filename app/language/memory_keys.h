#pragma once

#include <QString>

#include <vector>

namespace communique {

/// One thing a text lies under in the memory's index. Two texts that share keys may be alike; whether they are is for
/// EditDistance to say, so that a key may stand for two things by chance without harm.
struct MemoryKey
{
    quint64 hash = 0;
    quint32 weight = 0; ///< how many letters two texts that share it have in common, more or less

    bool operator==(const MemoryKey &other) const { return hash == other.hash; }
    bool operator<(const MemoryKey &other) const { return hash < other.hash; }
};

/// The keys of a text, each once, in no order that matters. Letters are folded (letter_folding.h): case and accents do
/// not keep texts apart here.
///  - each word of an alphabet or of Arabic;
///  - the first and the last four letters of a word of five or more, so that another ending, an article written in one
///    with the word, or a slip of the pen is no miss;
///  - each ideograph, and each pair of neighbouring ones.
std::vector<MemoryKey> memoryKeys(const QString &text);

/// For searching by words: one key for each word of the text, or pair of ideographs (the ideograph where it stands
/// alone). The last word is looked for by its first four letters if it has more than four, so that it may still be in
/// the making; a last word of fewer letters is left out where there are others.
std::vector<MemoryKey> concordanceKeys(const QString &text);

/// The words of a text, folded, each between two blanks; ideographs without blanks between them. What a concordance
/// compares.
QString foldedWords(const QString &text);

} // namespace communique
