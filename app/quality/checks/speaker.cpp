// A quote has a speaker in all languages or in none; one person has one name in each language, and the same letters in
// those that share a script.

#include "quality/checks/checks.h"

#include <algorithm>

namespace communique::checks {

namespace {

bool isLatin(const QString &text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

QString nameOf(const Block &block)
{
    if (const auto *quote = std::get_if<Quote>(&block.body))
        return quote->speaker;
    const auto *contact = std::get_if<Contact>(&block.body);
    return contact ? contact->name : QString();
}

QString expectedName(const CheckedBlock &block, const QString &source)
{
    for (const NamePair &pair : block.context.names) {
        if (pair.source == source)
            return pair.target;
    }
    return {};
}

bool writesLatin(const LanguageTag &language)
{
    const QString code = language.code().left(2);
    return code != QLatin1StringView("ru") && code != QLatin1StringView("ar") && code != QLatin1StringView("zh");
}

} // namespace

QList<Finding> speaker(const CheckedBlock &block)
{
    const QString there = nameOf(block.source->block);
    const QString here = nameOf(block.target.block);
    const bool sameScript = writesLatin(block.target.language) && isLatin(there);
    const QString expected = sameScript ? there : expectedName(block, there);
    const bool agrees = there.isEmpty() ? here.isEmpty() : !here.isEmpty() && (expected.isEmpty() || here == expected);
    if (agrees)
        return {};
    Finding finding = block.finding("speaker-differs", there + QStringLiteral(" > ") + here);
    finding.source = there;
    finding.target = here;
    return {finding};
}

} // namespace communique::checks
