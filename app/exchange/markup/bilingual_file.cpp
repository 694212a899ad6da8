#include "exchange/markup/bilingual_file.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace communique {

namespace {

void appendTo(InlineText &text, const InlineText &more)
{
    for (const Run &run : more.runs())
        text.append(run.text, run.marks);
}

bool isBlankGap(const BilingualSegment &segment)
{
    return segment.isGap && segment.target.plain().trimmed().isEmpty();
}

int countSegments(const BilingualUnit &unit, bool translated)
{
    return static_cast<int>(std::count_if(unit.segments.cbegin(), unit.segments.cend(),
        [translated](const BilingualSegment &s) { return !s.isGap && !s.target.isEmpty() == translated; }));
}

} // namespace

InlineText sourceOf(const BilingualUnit &unit)
{
    InlineText text;
    for (const BilingualSegment &segment : unit.segments)
        appendTo(text, segment.source);
    return text;
}

InlineText targetOf(const BilingualUnit &unit)
{
    QList<std::pair<int, const BilingualSegment *>> places;
    for (qsizetype i = 0; i < unit.segments.size(); ++i) {
        const BilingualSegment &segment = unit.segments.at(i);
        places.append({segment.order > 0 ? segment.order : static_cast<int>(i) + 1, &segment});
    }
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    InlineText text;
    const BilingualSegment *gap = nullptr;
    for (const auto &[place, segment] : std::as_const(places)) {
        if (isBlankGap(*segment)) {
            gap = segment;
            continue;
        }
        if (gap && !text.isEmpty() && !segment->target.isEmpty())
            appendTo(text, std::exchange(gap, nullptr)->target);
        appendTo(text, segment->target);
    }
    return text;
}

int untranslatedSegments(const BilingualUnit &unit)
{
    return countSegments(unit, false);
}

int translatedSegments(const BilingualUnit &unit)
{
    return countSegments(unit, true);
}

TranslationState stateOf(const BilingualUnit &unit)
{
    std::optional<TranslationState> least;
    for (const BilingualSegment &segment : unit.segments) {
        if (!segment.isGap)
            least = least ? std::min(*least, segment.state) : segment.state;
    }
    return least.value_or(TranslationState::Initial);
}

QString sentenceJoint(const LanguageTag &language)
{
    const QString code = language.code().section(u'-', 0, 0);
    const bool isJoined = code == QLatin1StringView("zh") || code == QLatin1StringView("ja");
    return isJoined ? QString() : QStringLiteral(" ");
}

} // namespace communique
