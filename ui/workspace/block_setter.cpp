#include "workspace/block_setter.h"

#include "kit/theme_colours.h"
#include "workspace/block_format.h"

#include <QLocale>
#include <QTextLayout>

#include <algorithm>

namespace communique {

namespace {

using Ranges = QList<QTextLayout::FormatRange>;

// Tells our own ranges from those an input method adds while it composes.
constexpr int OwnRange = QTextFormat::UserProperty + 64;

QTextCharFormat ownFormat()
{
    QTextCharFormat format;
    format.setProperty(OwnRange, true);
    return format;
}

// Only what differs from body text, so that bold and italic marks show through.
QTextCharFormat roleFormat(const QFont &font, const QFont &body)
{
    QTextCharFormat format = ownFormat();
    if (font.pixelSize() != body.pixelSize())
        format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    if (font.bold())
        format.setFontWeight(QFont::Bold);
    if (font.italic())
        format.setFontItalic(true);
    return format;
}

QTextCharFormat markingFormat(MarkingKind kind)
{
    const ThemeColours &colours = themeColours();
    QTextCharFormat format = ownFormat();
    switch (kind) {
    case MarkingKind::Fact:
        format.setBackground(colours.tone(Tone::Neutral).background);
        break;
    case MarkingKind::Term:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colours.mark(Tone::Violet));
        break;
    case MarkingKind::Finding:
        format.setBackground(colours.tone(Tone::Danger).background);
        format.setForeground(colours.tone(Tone::Danger).foreground);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.mark(Tone::Danger));
        break;
    case MarkingKind::Style:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(colours.mark(Tone::Warning));
        break;
    case MarkingKind::Spelling:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.mark(Tone::Warning));
        break;
    }
    return format;
}

// In a quote, whatever is not in the speaker's own words.
QTextCharFormat attributionFormat()
{
    QTextCharFormat format = ownFormat();
    format.setForeground(themeColours().muted);
    return format;
}

void underline(QTextCharFormat &format, QTextCharFormat::UnderlineStyle style, const QColor &colour)
{
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
}

void addRunFormat(Ranges &ranges, int start, int length, const Marks &marks, const PaneLook &look, TextRole role)
{
    QTextCharFormat format = ownFormat();
    if (marks.noBreak)
        underline(format, QTextCharFormat::SingleUnderline, themeColours().disabled);
    if (!marks.language.isEmpty()) {
        format.setFontFamilies(look.foreignFont(marks.language, role).families());
        underline(format, QTextCharFormat::DashUnderline, themeColours().muted);
    }
    if (!marks.link.isEmpty()) {
        format.setForeground(themeColours().accent);
        underline(format, QTextCharFormat::SingleUnderline, themeColours().accent);
    }
    if (format.propertyCount() > 1)
        ranges.append({start, length, format});
}

// What is being composed stands in the layout's text but not in the block's.
void makeRoomForPreedit(Ranges &ranges, int position, int length)
{
    for (QTextLayout::FormatRange &range : ranges) {
        if (range.start >= position)
            range.start += length;
        else if (range.start + range.length > position)
            range.length += length;
    }
}

Ranges composingRanges(const QTextLayout &layout)
{
    Ranges ranges = layout.formats();
    ranges.removeIf([](const auto &range) { return range.format.hasProperty(OwnRange); });
    return ranges;
}

Ranges rangesFor(const QTextBlock &block, const PaneLook &look, TextRole role, const QList<TextMarking> &markings)
{
    Ranges ranges;
    if (look.font(role) != look.font(TextRole::Body))
        ranges.append({0, block.length(), roleFormat(look.font(role), look.font(TextRole::Body))});
    const bool isQuote = holds<Quote>(block);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        if (isQuote && !marksOf(fragment.charFormat()).spoken)
            ranges.append({start, fragment.length(), attributionFormat()});
        if (fragment.charFormat().propertyCount() > 0)
            addRunFormat(ranges, start, fragment.length(), marksOf(fragment.charFormat()), look, role);
    }
    for (const TextMarking &marking : markings)
        ranges.append({marking.start, marking.length, markingFormat(marking.kind)});
    const QTextLayout &layout = *block.layout();
    if (const QString composing = layout.preeditAreaText(); !composing.isEmpty()) {
        makeRoomForPreedit(ranges, layout.preeditAreaPosition(), int(composing.size()));
        ranges.append(composingRanges(layout));
    }
    return ranges;
}

struct Span
{
    int start = 0;
    int end = 0;
};

QList<Span> unbreakableSpans(const QTextBlock &block)
{
    QList<Span> spans;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().propertyCount() == 0 || !marksOf(fragment.charFormat()).noBreak)
            continue;
        const int start = fragment.position() - block.position();
        if (!spans.isEmpty() && spans.constLast().end == start)
            spans.last().end = start + fragment.length();
        else
            spans.append({start, start + fragment.length()});
    }
    return spans;
}

void breakLine(QTextLine &line, int width, const QList<Span> &unbreakable)
{
    line.setLineWidth(width);
    const int end = line.textStart() + line.textLength();
    for (const Span &span : unbreakable) {
        if (span.start > line.textStart() && span.start < end && end < span.end)
            line.setNumColumns(span.start - line.textStart(), width);
    }
}

QTextOption optionFor(const PaneLook &look, const KindStyle &style)
{
    QTextOption option;
    option.setTextDirection(look.direction());
    // A QTextLayout does not turn the alignment round for right-to-left text.
    const bool isRightToLeft = look.direction() == Qt::RightToLeft;
    option.setAlignment(style.isCentred ? Qt::AlignHCenter : isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

// Sets all lines of a layout at a fixed pitch; returns how many there are.
int setLines(
    QTextLayout &layout, const TextColumn &column, int baseline, int pitch, const QList<Span> &unbreakable = {})
{
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        breakLine(line, column.width, unbreakable);
        line.setPosition(QPointF(column.x, baseline + line.lineNumber() * pitch - line.ascent()));
    }
    layout.endLayout();
    return layout.lineCount();
}

QString whereItLeads(const CallToAction &call)
{
    QStringList parts{call.target};
    for (const LanguageTag &language : call.languages)
        parts.append(language.code().toUpper());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dayOf(const Dateline &dateline, const LanguageTag &language)
{
    return dateline.date ? QLocale(language.code()).toString(*dateline.date, QStringLiteral("d MMMM yyyy")) : QString();
}

bool isSpokenThroughout(const QTextBlock &block)
{
    const InlineText text = textOf(block);
    return std::all_of(text.runs().cbegin(), text.runs().cend(),
        [](const Run &run) { return run.marks.spoken || run.text.trimmed().isEmpty(); });
}

} // namespace

TextColumn textColumn(const PaneLook &look, int paneWidth, int indent)
{
    const int width = std::max(1, paneWidth - look.leadingGutter() - look.trailingGutter() - indent);
    const bool isRightToLeft = look.direction() == Qt::RightToLeft;
    return {isRightToLeft ? look.trailingGutter() : look.leadingGutter() + indent, width};
}

int setBlock(const QTextBlock &block, const PaneLook &look, int paneWidth, const QList<TextMarking> &markings)
{
    const KindStyle style = look.styleOf(bodyOf(block));
    QTextLayout &layout = *block.layout();
    if (const Ranges ranges = rangesFor(block, look, style.role, markings); ranges != layout.formats())
        layout.setFormats(ranges);
    layout.setTextOption(optionFor(look, style));
    const TextColumn column = textColumn(look, paneWidth, style.indent);
    const int pitch = look.pitch(style.role);
    const int lines
        = setLines(layout, column, style.before + look.baseline(style.role), pitch, unbreakableSpans(block));
    int height = style.before + lines * pitch + style.after;
    if (const QString attribution = attributionOf(block, look.language()); !attribution.isEmpty())
        height += attributionHeight(*setAttribution(attribution, look, column.width), look);
    return height;
}

QString attributionOf(const QTextBlock &block, const LanguageTag &language)
{
    const BlockBody body = bodyOf(block);
    if (const auto *call = std::get_if<CallToAction>(&body))
        return whereItLeads(*call);
    if (const auto *dateline = std::get_if<Dateline>(&body))
        return dayOf(*dateline, language);
    const auto *quote = std::get_if<Quote>(&body);
    if (!quote || (quote->speaker.isEmpty() && quote->speakerTitle.isEmpty()) || !isSpokenThroughout(block))
        return {};
    const bool isChinese = language.code().startsWith(QStringLiteral("zh"));
    const QString dash = isChinese ? QStringLiteral("——") : QStringLiteral("— ");
    const QString comma = language.isRightToLeft() ? QStringLiteral("، ")
        : isChinese                                ? QStringLiteral("，")
                                                   : QStringLiteral(", ");
    const bool hasBoth = !quote->speaker.isEmpty() && !quote->speakerTitle.isEmpty();
    return dash + quote->speaker + (hasBoth ? comma : QString()) + quote->speakerTitle;
}

std::unique_ptr<QTextLayout> setAttribution(const QString &text, const PaneLook &look, int width)
{
    auto layout = std::make_unique<QTextLayout>(text, look.font(TextRole::Attribution));
    layout->setTextOption(optionFor(look, {}));
    const TextColumn column{0, width};
    setLines(*layout, column, look.baseline(TextRole::Attribution), look.pitch(TextRole::Attribution));
    return layout;
}

int attributionHeight(const QTextLayout &attribution, const PaneLook &look)
{
    return attribution.lineCount() * look.pitch(TextRole::Attribution);
}

} // namespace communique
