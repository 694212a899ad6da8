#include "exchange/import/foreign_spans.h"

#include "exchange/import/language_guess.h"

#include <algorithm>

namespace communique {

InlineText withForeignSpans(const InlineText &text, const LanguageTag &edition)
{
    const auto isMarked = [](const Run &run) { return !run.marks.language.isEmpty(); };
    if (std::none_of(text.runs().cbegin(), text.runs().cend(), isMarked))
        return text;
    InlineText result;
    for (const Run &run : text.runs()) {
        Marks marks = run.marks;
        const bool isOwn
            = marks.language == edition || (!marks.language.isEmpty() && guessedLanguage(run.text) == edition);
        if (isOwn)
            marks.language = {};
        result.append(run.text, marks);
    }
    return result;
}

} // namespace communique
