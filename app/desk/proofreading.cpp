#include "desk/proofreading.h"

#include "language/content_style.h"

#include <algorithm>

namespace communique {

namespace {

constexpr qsizetype mostOffers = 5;

QString wordsAt(const Content &content, const BlockId &block, const TextSpan &span)
{
    const Block *found = content.find(block);
    return found ? found->text().plain().mid(span.start, span.length) : QString();
}

QList<ProofMark> styleMarks(const Content &content, const HouseStyle &style)
{
    QList<ProofMark> marks;
    for (const ContentSlip &found : findStyleSlips(style, content)) {
        const StyleSlip &slip = found.slip;
        marks.append({found.block, slip.span, slip.rule, slip.severity, wordsAt(content, found.block, slip.span),
            slip.replacement ? QStringList{*slip.replacement} : QStringList()});
    }
    return marks;
}

/// Whether the style has a word of its own to put there.
bool isPutRight(const QList<ProofMark> &marks, const BlockId &block, const TextSpan &span)
{
    return std::any_of(marks.begin(), marks.end(), [&](const ProofMark &mark) {
        return mark.block == block && mark.span.start < span.end() && span.start < mark.span.end();
    });
}

/// A word that the style puts right anyway ("Etats") is not marked twice.
QList<ProofMark> spellingMarks(const Content &content, const LanguageTag &language, const QList<ProofMark> &style,
    Spelling &spelling, SpellingOffers wanted)
{
    QList<ProofMark> marks;
    for (const ContentMisspelling &found : spelling.findMisspellings(content, language)) {
        const Misspelling &misspelling = found.misspelling;
        if (isPutRight(style, found.block, misspelling.span))
            continue;
        const QStringList offers = wanted == SpellingOffers::All
            ? spelling.suggestions(misspelling.word, misspelling.language)
            : spelling.suggestedBefore(misspelling.word, misspelling.language).value_or(QStringList());
        marks.append({found.block, misspelling.span, QStringLiteral("spelling"), StyleRule::Severity::Warning,
            misspelling.word, offers.mid(0, mostOffers), misspelling.language});
    }
    return marks;
}

} // namespace

QList<ProofMark> proofread(const Content &content, const LanguageTag &language, const WritingRules &rules,
    Spelling &spelling, SpellingOffers offers)
{
    spelling.setKnownWords(rules.words);
    QList<ProofMark> marks = styleMarks(content, rules.styleOf(language));
    marks += spellingMarks(content, language, marks, spelling, offers);
    QHash<BlockId, qsizetype> order;
    for (qsizetype i = 0; i < content.blocks.size(); ++i)
        order.insert(content.blocks.at(i).id, i);
    std::stable_sort(marks.begin(), marks.end(), [&order](const ProofMark &a, const ProofMark &b) {
        return std::pair(order.value(a.block), a.span.start) < std::pair(order.value(b.block), b.span.start);
    });
    return marks;
}

} // namespace communique
