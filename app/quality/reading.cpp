#include "quality/reading.h"

#include "language/facts/fact_reader.h"
#include "language/sentence_breaks.h"

namespace communique {

Reading readBlock(const Block &block, const LanguageTag &language)
{
    Reading reading{block, language, block.text().plain(), {}, {}};
    reading.facts = readFacts(reading.text, language);
    reading.sentences = sentencesOf(reading.text, language);
    return reading;
}

bool isProse(const Block &block)
{
    return !std::holds_alternative<EndMark>(block.body) && !std::holds_alternative<Image>(block.body);
}

} // namespace communique
