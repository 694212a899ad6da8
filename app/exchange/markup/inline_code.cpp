#include "exchange/markup/inline_code.h"

#include "exchange/markup/link_target.h"

#include <algorithm>

namespace communique {

namespace {

QList<InlineCode> codesOf(const Marks &marks, bool isFixed)
{
    using Kind = InlineCode::Kind;
    QList<InlineCode> codes;
    if (!marks.link.isEmpty())
        codes.append({Kind::Link, marks.link});
    if (!marks.language.isEmpty())
        codes.append({Kind::Language, marks.language.code()});
    if (marks.spoken)
        codes.append({Kind::Spoken, {}});
    if (marks.bold)
        codes.append({Kind::Bold, {}});
    if (marks.italic)
        codes.append({Kind::Italic, {}});
    if (marks.noBreak)
        codes.append({Kind::NoBreak, {}});
    if (isFixed)
        codes.append({Kind::Fixed, {}});
    return codes;
}

/// Goes from what is open to what a piece of text needs.
void stepTo(const QList<InlineCode> &wanted, QList<InlineCode> &open, QList<CodeStep> &steps)
{
    qsizetype kept = 0;
    while (kept < open.size() && wanted.contains(open.at(kept)))
        ++kept;
    while (open.size() > kept)
        steps.append({CodeStep::Kind::Close, open.takeLast(), {}});
    for (const InlineCode &code : wanted) {
        if (open.contains(code))
            continue;
        open.append(code);
        steps.append({CodeStep::Kind::Open, code, {}});
    }
}

/// Where the text must be cut so that each piece is wholly fixed or not at all.
QList<qsizetype> cutsWithin(qsizetype start, qsizetype end, const QList<TextSpan> &fixed)
{
    QList<qsizetype> cuts;
    for (const TextSpan &span : fixed) {
        if (span.start > start && span.start < end)
            cuts.append(span.start);
        if (span.end() > start && span.end() < end)
            cuts.append(span.end());
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.append(end);
    return cuts;
}

bool isWithin(qsizetype place, const QList<TextSpan> &fixed)
{
    return std::any_of(fixed.cbegin(), fixed.cend(),
        [place](const TextSpan &span) { return place >= span.start && place < span.end(); });
}

} // namespace

const QList<InlineCodeName> &inlineCodeNames()
{
    using Kind = InlineCode::Kind;
    static const QList<InlineCodeName> names{
        {Kind::Link, QLatin1StringView("link"), QLatin1StringView("cq:link"), QLatin1StringView("link")},
        {Kind::Language, QLatin1StringView("other"), QLatin1StringView("cq:language"), QLatin1StringView("x-language")},
        {Kind::Spoken, QLatin1StringView("quote"), QLatin1StringView("cq:spoken"), QLatin1StringView("x-spoken")},
        {Kind::Bold, QLatin1StringView("fmt"), QLatin1StringView("xlf:b"), QLatin1StringView("bold")},
        {Kind::Italic, QLatin1StringView("fmt"), QLatin1StringView("xlf:i"), QLatin1StringView("italic")},
        {Kind::NoBreak, QLatin1StringView("fmt"), QLatin1StringView("cq:no-break"), QLatin1StringView("x-no-break")},
        {Kind::Fixed, {}, {}, {}},
    };
    return names;
}

const InlineCodeName &nameOf(InlineCode::Kind kind)
{
    return inlineCodeNames().at(static_cast<qsizetype>(kind));
}

QList<CodeStep> codeSteps(const InlineText &text, const QList<TextSpan> &fixed)
{
    QList<CodeStep> steps;
    QList<InlineCode> open;
    qsizetype at = 0;
    for (const Run &run : text.runs()) {
        const qsizetype start = at;
        for (const qsizetype end : cutsWithin(start, start + run.text.size(), fixed)) {
            if (end == at)
                continue;
            stepTo(codesOf(run.marks, isWithin(at, fixed)), open, steps);
            steps.append({CodeStep::Kind::Text, {}, run.text.mid(at - start, end - at)});
            at = end;
        }
    }
    stepTo({}, open, steps);
    return steps;
}

bool applyCode(const InlineCode &code, Marks &marks)
{
    switch (code.kind) {
    case InlineCode::Kind::Link:
        if (allowedLink(code.value).isEmpty())
            return false;
        marks.link = allowedLink(code.value);
        return true;
    case InlineCode::Kind::Language: {
        const std::optional<LanguageTag> tag = LanguageTag::parse(code.value);
        if (tag)
            marks.language = *tag;
        return tag.has_value();
    }
    case InlineCode::Kind::Spoken:
        marks.spoken = true;
        return true;
    case InlineCode::Kind::Bold:
        marks.bold = true;
        return true;
    case InlineCode::Kind::Italic:
        marks.italic = true;
        return true;
    case InlineCode::Kind::NoBreak:
        marks.noBreak = true;
        return true;
    case InlineCode::Kind::Fixed:
        return true;
    }
    return false;
}

} // namespace communique
