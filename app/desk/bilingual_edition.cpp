#include "desk/bilingual_edition.h"

#include "desk/block_fields.h"
#include "desk/translator_notes.h"
#include "language/facts/fact_reader.h"
#include "language/sentence_breaks.h"

#include <algorithm>

namespace communique {

namespace {

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isPlainDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSameEverywhere(const Fact &fact, const EditionPair &pair)
{
    static const LanguageTag arabic = officialLanguage(QLatin1StringView("ar"));
    switch (fact.kind) {
    case FactKind::Email:
    case FactKind::Phone:
    case FactKind::Link:
    case FactKind::Symbol:
        return true;
    case FactKind::Number:
        return isPlainDigits(fact.written) && pair.sourceLanguage != arabic && pair.targetLanguage != arabic;
    default:
        return false;
    }
}

QList<TextSpan> fixedSpans(const QString &text, const EditionPair &pair)
{
    QList<TextSpan> spans;
    for (const Fact &fact : readFacts(text, pair.sourceLanguage)) {
        if (isSameEverywhere(fact, pair))
            spans.append(fact.place);
    }
    return spans;
}

/// The part of \a spans within \a piece, counted from its start.
QList<TextSpan> within(const QList<TextSpan> &spans, const TextSpan &piece)
{
    QList<TextSpan> inside;
    for (const TextSpan &span : spans) {
        const qsizetype start = std::max(span.start, piece.start);
        const qsizetype end = std::min(span.end(), piece.end());
        if (start < end)
            inside.append({start - piece.start, end - start});
    }
    return inside;
}

/// The text cut where sentences begin: sentence, gap, sentence, …; each gap holds blanks only.
QList<TextSpan> cutIntoSentences(const QString &text, const LanguageTag &language)
{
    QList<TextSpan> pieces;
    const QList<TextSpan> sentences = sentencesOf(text, language);
    qsizetype start = 0;
    for (qsizetype i = 1; i < sentences.size(); ++i) {
        const qsizetype next = sentences.at(i).start;
        qsizetype end = next;
        while (end > start && text.at(end - 1).isSpace())
            --end;
        pieces.append({start, end - start});
        pieces.append({end, next - end});
        start = next;
    }
    pieces.append({start, text.size() - start});
    return pieces;
}

BilingualSegment segmentOf(const InlineText &source, const TextSpan &piece, const QList<TextSpan> &fixed)
{
    BilingualSegment segment;
    segment.source = source.mid(piece.start, piece.length);
    segment.fixed = within(fixed, piece);
    return segment;
}

/// What joins two sentences of the translation, marked as what joins those of the source: a quote goes on.
InlineText jointFor(const InlineText &gap, const LanguageTag &language)
{
    InlineText joint;
    joint.append(sentenceJoint(language), gap.isEmpty() ? Marks() : gap.runs().constFirst().marks);
    return joint;
}

QList<BilingualSegment> untranslated(const InlineText &source, const EditionPair &pair)
{
    const QString text = source.plain();
    const QList<TextSpan> fixed = fixedSpans(text, pair);
    const QList<TextSpan> pieces = cutIntoSentences(text, pair.sourceLanguage);
    QList<BilingualSegment> segments;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        segments.append(segmentOf(source, pieces.at(i), fixed));
        BilingualSegment &segment = segments.last();
        segment.isGap = i % 2 == 1;
        segment.hasTarget = segment.isGap;
        if (segment.isGap)
            segment.target = jointFor(segment.source, pair.targetLanguage);
    }
    return segments;
}

QList<BilingualSegment> translated(
    const InlineText &source, const InlineText &target, TranslationState state, const EditionPair &pair)
{
    QList<BilingualSegment> segments = untranslated(source, pair);
    QList<TextSpan> pieces = cutIntoSentences(target.plain(), pair.targetLanguage);
    if (pieces.size() != segments.size()) {
        const QString text = source.plain();
        segments = {segmentOf(source, {0, text.size()}, fixedSpans(text, pair))};
        pieces = {{0, target.size()}};
    }
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        segments[i].target = target.mid(pieces.at(i).start, pieces.at(i).length);
        segments[i].hasTarget = true;
        segments[i].state = segments.at(i).isGap ? TranslationState::Initial : state;
    }
    return segments;
}

BilingualUnit unitOf(const Block &source, const EditionPair &pair)
{
    BilingualUnit unit;
    unit.id = source.id.toString();
    unit.name = kindName(source.body);
    unit.base = blockDigest(source);
    unit.notes = TranslatorNotes::of(source);
    const bool isStale = pair.stale.contains(source.id);
    if (isStale)
        unit.notes.append(TranslatorNotes::sourceChanged());
    const Block *own = pair.target.find(source.id);
    unit.segments = own && !own->text().isEmpty()
        ? translated(source.text(), own->text(), isStale ? TranslationState::Initial : pair.state, pair)
        : untranslated(source.text(), pair);
    return unit;
}

BilingualUnit fieldUnitOf(const Block &source, const QString &field, const EditionPair &pair)
{
    BilingualUnit unit;
    unit.id = source.id.toString() + u'.' + field;
    unit.name = kindName(source.body) + u'.' + field;
    unit.base = blockDigest(source);
    unit.notes = QStringList{TranslatorNotes::ofField(source, field)};
    BilingualSegment segment;
    segment.source = InlineText(findField(source, field).value_or(QString()));
    const Block *own = pair.target.find(source.id);
    segment.target = InlineText(own ? findField(*own, field).value_or(QString()) : QString());
    segment.hasTarget = !segment.target.isEmpty();
    // A row that waits for its words has the source's names in it already.
    const bool isDone = segment.hasTarget && !own->text().isEmpty() && !pair.stale.contains(source.id);
    segment.state = isDone ? pair.state : TranslationState::Initial;
    unit.segments = {segment};
    return unit;
}

} // namespace

QList<BilingualUnit> bilingualUnits(const EditionPair &pair)
{
    QList<BilingualUnit> units;
    for (const Block &block : pair.source.blocks) {
        if (hasWords(block.text().plain()))
            units.append(unitOf(block, pair));
        for (const QString &field : wordFieldsOf(block)) {
            if (hasWords(findField(block, field).value_or(QString())))
                units.append(fieldUnitOf(block, field, pair));
        }
    }
    return units;
}

UnitPlace placeOfUnit(const QString &id)
{
    return {BlockId::fromString(id.section(u'.', 0, 0)), id.section(u'.', 1)};
}

} // namespace communique
