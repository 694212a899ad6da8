#include "workspace/block_format.h"

#include <QVariant>

namespace communique {

namespace {

enum Property {
    IdProperty = QTextFormat::UserProperty + 1,
    NatureProperty,
    SpokenProperty,
    NoBreakProperty,
    LinkProperty,
    LanguageProperty,
    ReservedProperty,
};

// A body whose text is empty, in a shape that QVariant can hold and compare.
struct Nature
{
    BlockBody body;
    bool operator==(const Nature &) const = default;
};

BlockBody withoutText(const BlockBody &body)
{
    Block block{{}, body};
    block.setText({});
    return block.body;
}

} // namespace

QTextBlockFormat formatOf(const Block &block)
{
    QTextBlockFormat format;
    format.setProperty(IdProperty, block.id.toString());
    format.setProperty(NatureProperty, QVariant::fromValue(Nature{withoutText(block.body)}));
    return format;
}

QTextBlockFormat blankFormat()
{
    QTextBlockFormat format = formatOf(Block{newId<BlockId>(), Paragraph{}});
    format.setProperty(ReservedProperty, true);
    return format;
}

QTextCharFormat formatOf(const Marks &marks)
{
    QTextCharFormat format;
    if (marks.bold)
        format.setFontWeight(QFont::Bold);
    if (marks.italic)
        format.setFontItalic(true);
    if (marks.spoken)
        format.setProperty(SpokenProperty, true);
    if (marks.noBreak)
        format.setProperty(NoBreakProperty, true);
    if (!marks.link.isEmpty())
        format.setProperty(LinkProperty, marks.link);
    if (!marks.language.isEmpty())
        format.setProperty(LanguageProperty, marks.language.code());
    return format;
}

BlockId idOf(const QTextBlock &block)
{
    return BlockId::fromString(block.blockFormat().stringProperty(IdProperty));
}

BlockBody bodyOf(const QTextBlock &block)
{
    const QVariant nature = block.blockFormat().property(NatureProperty);
    return nature.isValid() ? nature.value<Nature>().body : BlockBody(Paragraph{});
}

bool isReserved(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(ReservedProperty);
}

Marks marksOf(const QTextCharFormat &format)
{
    Marks marks;
    marks.bold = format.fontWeight() >= QFont::Bold;
    marks.italic = format.fontItalic();
    marks.spoken = format.boolProperty(SpokenProperty);
    marks.noBreak = format.boolProperty(NoBreakProperty);
    marks.link = format.stringProperty(LinkProperty);
    if (format.hasProperty(LanguageProperty))
        marks.language = LanguageTag::parse(format.stringProperty(LanguageProperty)).value_or(LanguageTag());
    return marks;
}

InlineText textOf(const QTextBlock &block)
{
    InlineText text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        text.append(fragment.text(), marksOf(fragment.charFormat()));
    }
    return text;
}

Block blockOf(const QTextBlock &block)
{
    Block result{idOf(block), bodyOf(block)};
    result.setText(textOf(block));
    return result;
}

Marks marksToBeginWith(const BlockBody &body)
{
    Marks marks;
    marks.spoken = std::holds_alternative<Quote>(body);
    return marks;
}

bool isSameKind(const BlockBody &one, const BlockBody &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *item = std::get_if<ListItem>(&one))
        return item->style == std::get<ListItem>(other).style;
    if (const auto *heading = std::get_if<Heading>(&one))
        return heading->level == std::get<Heading>(other).level;
    return true;
}

} // namespace communique
