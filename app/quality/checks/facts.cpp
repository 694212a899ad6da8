// Numbers, dates, times, money, shares, addresses, symbols and acronyms agree as values, not as characters.
//
// Left alone: one and two beside Arabic, which has a form of the noun for them; an acronym that the other text writes
// out; links, which have a check of their own.

#include "language/facts/acronym_table.h"
#include "quality/checks/checks.h"
#include "quality/fact_agreement.h"
#include "quality/fact_writing.h"

namespace communique::checks {

namespace {

bool isArabic(const LanguageTag &language)
{
    return language.code() == QLatin1StringView("ar");
}

QString shown(const Fact &fact)
{
    return factKindName(fact.kind) + u' ' + fact.value;
}

bool isSpokenOf(const Fact &fact, const Reading &other)
{
    const facts::AcronymConcept *known = facts::findAcronym(fact.value, facts::Tongue::En);
    return known && facts::speaksOf(other.text, *known);
}

QList<Fact> withoutLinks(const QList<Fact> &all)
{
    QList<Fact> kept;
    for (const Fact &fact : all) {
        if (fact.kind != FactKind::Link)
            kept.append(fact);
    }
    return kept;
}

class Comparison
{
public:
    explicit Comparison(const CheckedBlock &block)
        : m_block(block)
    { }

    QList<Finding> compare()
    {
        const QList<Fact> source = withoutLinks(m_block.source->facts);
        const QList<Fact> target = withoutLinks(m_block.target.facts);
        for (const Disagreement &one : disagreements(source, target)) {
            if (one.source && one.target)
                addPair(*one.source, *one.target);
            else if (one.source)
                addMissing(*one.source);
            else
                addExtra(*one.target);
        }
        return m_found;
    }

private:
    bool isDual(const Fact &fact) const
    {
        const bool small = fact.value == u"1" || fact.value == u"2";
        return small && (isArabic(m_block.source->language) || isArabic(m_block.target.language));
    }

    bool isWrittenOut(const Fact &fact, const Reading &other) const
    {
        return fact.kind == FactKind::Acronym && isSpokenOf(fact, other);
    }

    void addPair(const Fact &source, const Fact &target)
    {
        if (isWrittenOut(source, m_block.target) || isWrittenOut(target, *m_block.source)) {
            addMissing(source);
            return addExtra(target);
        }
        Finding found = m_block.finding("fact-differs", shown(source) + QStringLiteral(" > ") + shown(target));
        placeSource(found, source);
        placeTarget(found, target);
        found.fix = writtenIn(m_block.target.language, source, target);
        m_found.append(found);
    }

    void addMissing(const Fact &fact)
    {
        if (isDual(fact) || isWrittenOut(fact, m_block.target))
            return;
        Finding found
            = m_block.finding(fact.kind == FactKind::Acronym ? "acronym-missing" : "fact-missing", shown(fact));
        placeSource(found, fact);
        m_found.append(found);
    }

    void addExtra(const Fact &fact)
    {
        if (isDual(fact) || isWrittenOut(fact, *m_block.source))
            return;
        Finding found = m_block.finding(fact.kind == FactKind::Acronym ? "acronym-extra" : "fact-extra", shown(fact));
        placeTarget(found, fact);
        m_found.append(found);
    }

    static void placeSource(Finding &found, const Fact &fact)
    {
        found.inSource = fact.place;
        found.source = fact.written;
    }

    static void placeTarget(Finding &found, const Fact &fact)
    {
        found.inTarget = fact.place;
        found.target = fact.written;
    }

    const CheckedBlock &m_block;
    QList<Finding> m_found;
};

} // namespace

QList<Finding> facts(const CheckedBlock &block)
{
    return Comparison(block).compare();
}

} // namespace communique::checks
