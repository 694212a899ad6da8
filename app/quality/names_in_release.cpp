#include "quality/names_in_release.h"

#include <algorithm>

namespace communique {

namespace {

void add(QList<NamePair> &pairs, const QString &source, const QString &target)
{
    const bool isKnown
        = std::any_of(pairs.cbegin(), pairs.cend(), [&source](const NamePair &pair) { return pair.source == source; });
    if (!source.isEmpty() && !target.isEmpty() && !isKnown)
        pairs.append({source, target});
}

QString nameIn(const Block &block)
{
    if (const auto *quote = std::get_if<Quote>(&block.body))
        return quote->speaker;
    const auto *contact = std::get_if<Contact>(&block.body);
    return contact ? contact->name : QString();
}

/// How much of a word of a name stays in all cases.
qsizetype stemLength(const QString &word, const LanguageTag &language)
{
    if (language.code() != QLatin1StringView("ru"))
        return word.size();
    return word.size() >= 5 ? word.size() - 2 : std::max<qsizetype>(2, word.size() - 1);
}

bool hasWord(const QString &text, const QString &word, const LanguageTag &language)
{
    constexpr qsizetype longestEnding = 3;
    const QString stem = word.left(stemLength(word, language));
    const bool isArabic = language.code() == QLatin1StringView("ar");
    for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        const bool startsWord = at == 0 || isArabic || !text.at(at - 1).isLetter();
        qsizetype end = at + stem.size();
        const qsizetype latest = end + (stem.size() < word.size() ? word.size() - stem.size() + longestEnding : 0);
        while (end < latest && end < text.size() && text.at(end).isLetter())
            ++end;
        const bool endsWord = end >= text.size() || !text.at(end).isLetter();
        if (startsWord && endsWord)
            return true;
    }
    return false;
}

} // namespace

QList<NamePair> namesInRelease(const CheckInput &input)
{
    QList<NamePair> pairs;
    if (!input.source)
        return pairs;
    for (const CheckName &name : input.aids ? input.aids->names : QList<CheckName>())
        add(pairs, name.names.value(input.sourceLanguage), name.names.value(input.language));
    for (const Block &block : input.source->blocks) {
        const QString name = nameIn(block);
        const Block *counterpart = name.isEmpty() ? nullptr : input.target->find(block.id);
        if (counterpart)
            add(pairs, name, nameIn(*counterpart));
    }
    return pairs;
}

bool mentionsInFull(const QString &text, const QString &name, const LanguageTag &language)
{
    if (text.contains(name))
        return true;
    if (language.code() == QLatin1StringView("zh"))
        return false;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return hasWord(text, word, language); });
}

bool mentionsFamilyName(const QString &text, const QString &name, const LanguageTag &language)
{
    if (language.code() == QLatin1StringView("zh"))
        return text.contains(name.section(u'·', -1));
    return hasWord(text, name.section(u' ', -1), language);
}

} // namespace communique
