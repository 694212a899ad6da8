#include "workflow/fact_tokens.h"
#include "workflow/folding.h"
#include "workflow/staleness.h"

#include <algorithm>

namespace communique {

namespace {

/// Attributes that are read aloud or dialled: any difference beyond typography is a fact.
Severity factSeverity(const QString &before, const QString &after)
{
    if (before == after)
        return Severity::None;
    return foldedWithoutSpaces(before) == foldedWithoutSpaces(after) ? Severity::Typography : Severity::Fact;
}

template <typename T> Severity ifDifferent(const T &before, const T &after, Severity severity)
{
    return before == after ? Severity::None : severity;
}

QStringList linksIn(const InlineText &text)
{
    QStringList links;
    for (const Run &run : text.runs()) {
        if (!run.marks.link.isEmpty() && (links.isEmpty() || links.constLast() != run.marks.link))
            links.append(run.marks.link);
    }
    return links;
}

QStringList foreignSpans(const InlineText &text)
{
    QStringList spans;
    for (const Run &run : text.runs()) {
        if (!run.marks.language.isEmpty())
            spans.append(run.marks.language.code());
    }
    return spans;
}

/// The speaker's words; all of them where no run is marked.
QString spokenWords(const InlineText &text)
{
    QString spoken;
    for (const Run &run : text.runs()) {
        if (run.marks.spoken)
            spoken.append(run.text);
    }
    return spoken.isEmpty() ? text.plain() : spoken;
}

Severity textSeverity(const InlineText &before, const InlineText &after)
{
    if (before == after)
        return Severity::None;
    if (linksIn(before) != linksIn(after) || factTokens(before.plain()) != factTokens(after.plain()))
        return Severity::Fact;
    if (foldedWithoutSpaces(before.plain()) != foldedWithoutSpaces(after.plain()))
        return Severity::Wording;
    return foreignSpans(before) == foreignSpans(after) ? Severity::Typography : Severity::Wording;
}

/// Compares what a kind has beside its text; `after` holds the same kind.
struct AttributeSeverity
{
    const BlockBody &other;

    template <typename Kind> const Kind &after() const { return std::get<Kind>(other); }

    Severity operator()(const Headline &) const { return Severity::None; }
    Severity operator()(const Subhead &) const { return Severity::None; }
    Severity operator()(const Paragraph &) const { return Severity::None; }
    Severity operator()(const ListIntro &) const { return Severity::None; }
    Severity operator()(const EndMark &) const { return Severity::None; }
    Severity operator()(const Dateline &before) const
    {
        const auto &now = after<Dateline>();
        return std::max(
            {ifDifferent(before.date, now.date, Severity::Fact), factSeverity(before.text.plain(), now.text.plain()),
                ifDifferent(before.joint, now.joint, Severity::Typography)});
    }
    Severity operator()(const Heading &before) const
    {
        return ifDifferent(before.level, after<Heading>().level, Severity::Wording);
    }
    Severity operator()(const Quote &before) const
    {
        const auto &now = after<Quote>();
        return std::max({factSeverity(before.speaker, now.speaker), factSeverity(before.speakerTitle, now.speakerTitle),
            factSeverity(spokenWords(before.text), spokenWords(now.text))});
    }
    Severity operator()(const ListItem &before) const
    {
        return ifDifferent(before.style, after<ListItem>().style, Severity::Wording);
    }
    Severity operator()(const CallToAction &before) const
    {
        const auto &now = after<CallToAction>();
        return std::max(ifDifferent(before.target, now.target, Severity::Fact),
            ifDifferent(before.languages, now.languages, Severity::Fact));
    }
    Severity operator()(const Image &before) const
    {
        const auto &now = after<Image>();
        return std::max({ifDifferent(before.asset, now.asset, Severity::Fact), factSeverity(before.credit, now.credit),
            textSeverity(InlineText(before.alternativeText), InlineText(now.alternativeText))});
    }
    Severity operator()(const Boilerplate &before) const
    {
        const auto &now = after<Boilerplate>();
        return std::max(ifDifferent(before.name, now.name, Severity::Wording),
            ifDifferent(before.version, now.version, Severity::Wording));
    }
    Severity operator()(const Contact &before) const
    {
        const auto &now = after<Contact>();
        return std::max({factSeverity(before.name, now.name), ifDifferent(before.email, now.email, Severity::Fact),
            ifDifferent(before.phone, now.phone, Severity::Fact)});
    }
    Severity operator()(const Notice &before) const
    {
        return ifDifferent(before.kind, after<Notice>().kind, Severity::Fact);
    }
};

} // namespace

Severity changeSeverity(const Block &before, const Block &after)
{
    if (before.body.index() != after.body.index())
        return Severity::Fact;
    const Severity attributes = std::visit(AttributeSeverity{after.body}, before.body);
    if (std::holds_alternative<EndMark>(before.body))
        return ifDifferent(before.text(), after.text(), Severity::Typography);
    return std::max(attributes, textSeverity(before.text(), after.text()));
}

} // namespace communique
