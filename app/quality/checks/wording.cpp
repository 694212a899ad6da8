// Whether a block has been translated at all: it has words, words of its own, in its own language, and about as many
// as can be expected.
//
// Left alone: end marks, datelines and contacts, which may well read the same; short texts, whose length says nothing.

#include "quality/checks/checks.h"

#include "language/word_count.h"
#include "quality/language_traits.h"

namespace communique::checks {

namespace {

constexpr qsizetype fewestWords = 4;
constexpr qsizetype shortestForLength = 60; ///< in English letters
constexpr double shortestShare = 0.45;
constexpr double longestShare = 2.1;

bool mayReadTheSame(const Block &block)
{
    return std::holds_alternative<EndMark>(block.body) || std::holds_alternative<Dateline>(block.body)
        || std::holds_alternative<Contact>(block.body) || std::holds_alternative<Image>(block.body);
}

Finding aboutWhole(const CheckedBlock &block, const char *code, const QString &about)
{
    Finding finding = block.finding(code, about);
    finding.inTarget = {0, block.target.text.size()};
    finding.target = block.target.text;
    if (block.source)
        finding.source = block.source->text;
    return finding;
}

bool hasOddLength(const CheckedBlock &block)
{
    const double there = lengthInEnglish(block.source->text, block.source->language);
    const double here = lengthInEnglish(block.target.text, block.target.language);
    return there >= shortestForLength && (here < there * shortestShare || here > there * longestShare);
}

} // namespace

QList<Finding> wording(const CheckedBlock &block)
{
    const bool isEmpty = block.target.text.trimmed().isEmpty();
    if (isEmpty && block.source && isProse(block.source->block) && !block.source->text.trimmed().isEmpty())
        return {aboutWhole(block, "empty", {})};
    if (isEmpty || mayReadTheSame(block.target.block))
        return {};
    const bool isTranslated = block.source && block.source->language != block.target.language;
    if (isTranslated && block.source->text == block.target.text && wordCount(block.target.text) >= fewestWords)
        return {aboutWhole(block, "same-as-source", block.target.text)};
    if (isInAnotherLanguage(block.target.text, block.target.language))
        return {aboutWhole(block, "wrong-language", block.target.text)};
    if (isTranslated && hasOddLength(block))
        return {aboutWhole(block, "length-ratio", block.target.text)};
    return {};
}

} // namespace communique::checks
