// An agreed term of the source stands in the target in one of its agreed forms.
//
// Forms are compared as words that may be bent: of each word but the shortest the ending does not count. A term within
// a longer one that is agreed as well is that one's part.

#include "quality/checks/checks.h"

#include <algorithm>

namespace communique::checks {

namespace {

/// The part of a word that stays when it is bent; Chinese words are not.
QString stemOf(const QString &word, const LanguageTag &language)
{
    if (language.code().startsWith(QLatin1StringView("zh")))
        return word;
    const qsizetype ending = word.size() >= 8 ? 3 : word.size() >= 5 ? 2 : word.size() >= 4 ? 1 : 0;
    return word.left(word.size() - ending);
}

/// The place of a term's words, one behind the other; an empty span where it does not occur.
TextSpan findTerm(const QString &text, const QString &form, const LanguageTag &language)
{
    const QStringList words = form.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const bool isGlued = language.code() == QLatin1StringView("ar") || language.code().startsWith(u"zh");
    const QString first = stemOf(words.constFirst(), language);
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (!isGlued && at > 0 && text.at(at - 1).isLetter())
            continue;
        qsizetype end = at + first.size();
        bool fits = true;
        for (qsizetype i = 0; i < words.size() && fits; ++i) {
            const qsizetype start = i == 0 ? at : text.indexOf(u' ', end) + 1;
            const QString stem = stemOf(words.at(i), language);
            fits = (i == 0 || (start > end && start - end <= 5)) && QStringView(text).mid(start).startsWith(stem);
            end = start + stem.size();
        }
        if (fits)
            return {at, end - at};
    }
    return {};
}

TextSpan findAny(const QString &text, const QStringList &forms, const LanguageTag &language)
{
    for (const QString &form : forms) {
        if (const TextSpan place = findTerm(text, form, language); !place.isEmpty())
            return place;
    }
    return {};
}

bool covers(const TextSpan &outer, const TextSpan &inner)
{
    return outer.start <= inner.start && outer.end() >= inner.end() && outer.length > inner.length;
}

} // namespace

QList<Finding> glossary(const CheckedBlock &block)
{
    if (block.context.glossary.isEmpty())
        return {};
    const QString there = block.source->text.toLower();
    const QString here = block.target.text.toLower();
    QList<std::pair<TextSpan, const CheckTerm *>> used;
    for (const CheckTerm &term : block.context.glossary) {
        const TextSpan place = findAny(there, term.forms.value(block.source->language), block.source->language);
        if (!place.isEmpty() && !term.forms.value(block.target.language).isEmpty())
            used.append({place, &term});
    }
    QList<Finding> found;
    for (const auto &[place, term] : used) {
        const bool isPart = std::any_of(
            used.cbegin(), used.cend(), [&place = place](const auto &other) { return covers(other.first, place); });
        const QStringList agreed = term->forms.value(block.target.language);
        if (isPart || !findAny(here, agreed, block.target.language).isEmpty())
            continue;
        Finding finding = block.finding("glossary", agreed.constFirst());
        finding.inSource = place;
        finding.source = block.source->text.mid(place.start, place.length);
        finding.target = agreed.constFirst();
        found.append(finding);
    }
    return found;
}

} // namespace communique::checks
