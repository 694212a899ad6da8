#include "workspace/block_typing.h"

#include <QRegularExpression>

namespace communique {

namespace {

QStringList linesOf(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\r\n\u2028\u2029\v\f]"));
    QStringList lines;
    for (const QString &line : text.split(lineEnd)) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

BlockBody bodyOfLine(const QString &line)
{
    const QString text = line.trimmed();
    const qsizetype blank = text.indexOf(u' ');
    std::optional<BlockBody> kind;
    if (isEndMark(text))
        kind = EndMark{};
    else if (blank > 0)
        kind = findKindTyped(text.left(blank));
    const bool hasMarker = kind && !std::holds_alternative<EndMark>(*kind);
    Block block{{}, kind.value_or(Paragraph{})};
    Marks voice;
    voice.spoken = std::holds_alternative<Quote>(block.body);
    InlineText words;
    words.append(hasMarker ? text.mid(blank + 1).trimmed() : text, voice);
    block.setText(words);
    return block.body;
}

} // namespace

std::optional<BlockBody> findKindTyped(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,3}\\.$"));
    if (typed == u"#")
        return Headline{};
    if (typed == u"##")
        return Heading{{}, 2};
    if (typed == u"###")
        return Heading{{}, 3};
    if (typed == u"-" || typed == u"*" || typed == u"•")
        return ListItem{ListStyle::Bulleted, {}};
    if (typed == u">")
        return Quote{};
    if (number.match(typed).hasMatch())
        return ListItem{ListStyle::Numbered, {}};
    return std::nullopt;
}

bool isEndMark(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("^(\\*( ?\\*){2,}|#( ?#){2}|[-–—] ?30 ?[-–—])$"));
    return mark.match(text.trimmed()).hasMatch();
}

BlockBody bodyAfter(const BlockBody &body)
{
    if (const auto *item = std::get_if<ListItem>(&body))
        return ListItem{item->style, {}};
    if (std::holds_alternative<ListIntro>(body))
        return ListItem{};
    return Paragraph{};
}

BlockBody bodyOfSecondHalf(const BlockBody &body)
{
    const bool goesOn = std::holds_alternative<ListItem>(body) || std::holds_alternative<Quote>(body)
        || std::holds_alternative<Boilerplate>(body) || std::holds_alternative<Notice>(body);
    if (!goesOn)
        return Paragraph{};
    Block half{{}, body};
    half.setText({});
    return half.body;
}

bool endsWhenEmpty(const BlockBody &body)
{
    return std::holds_alternative<ListItem>(body) || std::holds_alternative<Quote>(body)
        || std::holds_alternative<ListIntro>(body);
}

Content contentFromPlainText(const QString &text)
{
    Content content;
    for (const QString &line : linesOf(text))
        content.blocks.append({newId<BlockId>(), bodyOfLine(line)});
    return content;
}

} // namespace communique
