#include "desk/translation_return.h"

#include "desk/block_fields.h"
#include "desk/drafting.h"

#include <algorithm>

namespace communique {

namespace {

/// The words of a source block that a unit shows.
QString wordsAt(const Block &block, const QString &field)
{
    return field.isEmpty() ? block.text().plain() : findField(block, field).value_or(QString());
}

/// How programs change blanks they should not; two texts that differ in no more are one.
QString withPlainBlanks(const QString &text)
{
    return text.simplified();
}

/// A gap that says the same keeps the marks it was given out with, for which XLIFF 1.2 has no place.
void takeGap(BilingualSegment &given, const BilingualSegment &returned)
{
    if (given.target.plain() != returned.target.plain())
        given.target = returned.target;
}

/// What was given out, with the file's sentences in place of its own: those that a program lost stay. A file that was
/// cut anew has none of the sentences, and is left as it is.
BilingualUnit completed(const BilingualUnit &returned, const BilingualUnit &given)
{
    BilingualUnit whole = given;
    whole.losses = returned.losses;
    auto next = returned.segments.cbegin();
    const auto end = returned.segments.cend();
    const auto isSentence = [](const BilingualSegment &s) { return !s.isGap && !s.source.isEmpty(); };
    for (BilingualSegment &segment : whole.segments) {
        if (!segment.isGap) {
            next = std::find_if(next, end, isSentence);
            if (next != end && next->source.plain() == segment.source.plain())
                segment = *next++;
        } else if (next != end && next->isGap) {
            takeGap(segment, *next++);
        }
    }
    return std::any_of(next, end, isSentence) ? returned : whole;
}

/// Some programs fill what nobody has translated with the source's words.
bool isOnlySource(const BilingualUnit &unit)
{
    const QString source = sourceOf(unit).plain();
    const bool hasLetters
        = std::any_of(source.cbegin(), source.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    return hasLetters && stateOf(unit) == TranslationState::Initial
        && withPlainBlanks(targetOf(unit).plain()) == withPlainBlanks(source);
}

} // namespace

TranslationReturn::TranslationReturn(EditionPair given, const QList<Content> &formerSources)
    : m_given(std::move(given))
    , m_sources(formerSources)
    , m_content(m_given.target)
{
    for (const BilingualUnit &unit : bilingualUnits(m_given))
        m_givenUnits.insert(unit.id, unit);
}

void TranslationReturn::take(const QList<BilingualUnit> &units)
{
    for (const BilingualUnit &unit : units) {
        const UnitPlace place = placeOfUnit(unit.id);
        const UnitFate fate = fateOf(unit, place);
        m_units.append({unit.id, fate == UnitFate::UnknownUnit ? BlockId() : place.block, fate});
        if (fate != UnitFate::Taken)
            continue;
        for (const auto &[code, count] : unit.losses)
            m_losses[code] += count;
    }
}

UnitFate TranslationReturn::fateOf(const BilingualUnit &unit, const UnitPlace &place)
{
    const auto isThere = [&place](const Content &source) {
        const Block *block = source.find(place.block);
        return block && (place.field.isEmpty() || findField(*block, place.field));
    };
    if (place.block.isEmpty() || std::none_of(m_sources.cbegin(), m_sources.cend(), isThere))
        return UnitFate::UnknownUnit;
    const Block *origin = originOf(unit, place);
    if (!origin)
        return UnitFate::UnknownSource;
    const auto given = m_givenUnits.constFind(unit.id);
    const BilingualUnit whole = given == m_givenUnits.cend() ? unit : completed(unit, *given);
    const InlineText words = targetOf(whole);
    if (translatedSegments(whole) == 0)
        return UnitFate::Untranslated;
    if (given != m_givenUnits.cend() && words == targetOf(*given))
        return UnitFate::Unchanged;
    if (isOnlySource(whole))
        return UnitFate::Untranslated;
    Block &row = rowOf(place.block, *origin);
    if (place.field.isEmpty())
        row.setText(words);
    else
        setField(row, place.field, words.plain());
    m_bases.insert(place.block, blockDigest(*origin));
    if (const int missing = untranslatedSegments(whole); missing > 0)
        m_losses[QStringLiteral("sentence-missing")] += missing;
    return UnitFate::Taken;
}

const Block *TranslationReturn::originOf(const BilingualUnit &unit, const UnitPlace &place) const
{
    const QString words = withPlainBlanks(sourceOf(unit).plain());
    for (const Content &source : m_sources) {
        const Block *block = source.find(place.block);
        if (!block)
            continue;
        const bool isIt = unit.base.isEmpty() ? withPlainBlanks(wordsAt(*block, place.field)) == words
                                              : blockDigest(*block) == unit.base;
        if (isIt)
            return block;
    }
    return nullptr;
}

Block &TranslationReturn::rowOf(const BlockId &id, const Block &origin)
{
    if (const qsizetype own = m_content.indexOf(id); own >= 0)
        return m_content.blocks[own];
    // In the source's order: behind the nearest block before it that is there already.
    qsizetype at = 0;
    for (const Block &block : m_given.source.blocks) {
        if (block.id == id)
            break;
        at = std::max(at, m_content.indexOf(block.id) + 1);
    }
    const Content row = alignedToSource({}, Content{{origin}});
    m_content.blocks.insert(at, row.blocks.constFirst());
    return m_content.blocks[at];
}

} // namespace communique
