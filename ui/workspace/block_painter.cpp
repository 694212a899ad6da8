#include "workspace/block_painter.h"

#include "kit/icons.h"
#include "kit/theme_colours.h"
#include "kit/theme_metrics.h"
#include "workspace/block_format.h"
#include "workspace/block_kind.h"
#include "workspace/block_setter.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace communique {

namespace {

int numberInList(const QTextBlock &item)
{
    int number = 1;
    for (QTextBlock before = item.previous(); before.isValid(); before = before.previous(), ++number) {
        const BlockBody body = bodyOf(before);
        const auto *other = std::get_if<ListItem>(&body);
        if (!other || other->style != ListStyle::Numbered)
            break;
    }
    return number;
}

QList<QTextLayout::FormatRange> longSentenceRanges(const QList<TextSpan> &sentences)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(themeColours().mark(Tone::Warning));
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &sentence : sentences)
        ranges.append({int(sentence.start), int(sentence.length), format});
    return ranges;
}

bool isNoBreakSign(QChar c)
{
    return c == QChar::Nbsp || c == QChar(0x202F) || c == QChar(0x2011);
}

} // namespace

BlockPainter::BlockPainter(
    QPainter &painter, const PaneLook &look, int paneWidth, const QAbstractTextDocumentLayout::PaintContext &context)
    : m_painter(painter)
    , m_look(look)
    , m_width(paneWidth)
    , m_context(context)
{ }

void BlockPainter::lightRow(const QRect &row) const
{
    m_painter.fillRect(row, themeColours().lit);
    m_painter.fillRect(mirrored(0, row.top(), scaled(3), row.height()), themeColours().accent);
}

void BlockPainter::paint(const QTextBlock &block, const QRect &row, const BlockDress &dress) const
{
    paintGutters(block, row, dress.status);
    const bool isEmpty = block.length() == 1 && block.layout()->preeditAreaText().isEmpty();
    if (isEmpty)
        paintPlaceholder(block, row, dress);
    if (!isEmpty || dress.status != BlockStatus::Empty || holds<Quote>(block))
        paintOrnament(block, row);
    paintWords(block, row, dress.longSentences);
    if (!dress.warning.isEmpty())
        paintWarning(block, row);
    paintNoBreakSigns(block, row);
    paintAttribution(block, row);
    paintCaret(block, row);
}

void BlockPainter::paintGutters(const QTextBlock &block, const QRect &row, BlockStatus status) const
{
    const TextRole role = m_look.styleOf(bodyOf(block)).role;
    const int middle = firstBaseline(block, row) - m_look.font(role).pixelSize() * 3 / 8;
    const int side = scaled(14);
    const QRect icon = mirrored(scaled(13), middle - side / 2, side, side);
    paintIcon(m_painter, icon, kindIcon(bodyOf(block)), themeColours().disabled, m_look.direction());
    const int dot = scaled(8);
    paintStatus(mirrored(m_width - scaled(14) - dot, middle - dot / 2, dot, dot), status);
}

void BlockPainter::paintStatus(const QRectF &dot, BlockStatus status) const
{
    const ThemeColours &colours = themeColours();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    const auto ring = [&](const QColor &colour, qreal thickness) {
        m_painter.setPen(QPen(colour, thickness));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(dot.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2));
    };
    switch (status) {
    case BlockStatus::None:
        break;
    case BlockStatus::Empty:
        ring(colours.disabled, scaled(1));
        break;
    case BlockStatus::Draft:
        ring(colours.mark(Tone::Warning), scaled(1));
        m_painter.setBrush(colours.mark(Tone::Warning));
        m_painter.drawChord(dot.adjusted(0.5, 0.5, -0.5, -0.5), 180 * 16, 180 * 16);
        break;
    case BlockStatus::Translated:
        m_painter.setBrush(colours.mark(Tone::Success));
        m_painter.drawEllipse(dot);
        break;
    case BlockStatus::Stale:
        ring(colours.mark(Tone::Danger), scaled(2));
        break;
    case BlockStatus::Finding:
        m_painter.setBrush(colours.mark(Tone::Danger));
        m_painter.translate(dot.center());
        m_painter.rotate(45);
        m_painter.drawRect(QRectF(-dot.width() * 0.42, -dot.height() * 0.42, dot.width() * 0.84, dot.height() * 0.84));
        break;
    }
    m_painter.restore();
}

void BlockPainter::paintOrnament(const QTextBlock &block, const QRect &row) const
{
    const BlockBody body = bodyOf(block);
    const KindStyle style = m_look.styleOf(body);
    if (std::holds_alternative<Quote>(body)) {
        paintEdge(row, themeColours().buttonLine, style.before, style.after);
    } else if (std::holds_alternative<Notice>(body)) {
        paintEdge(row, themeColours().mark(Tone::Warning), style.before, style.after);
    } else if (const auto *item = std::get_if<ListItem>(&body)) {
        if (item->style == ListStyle::Numbered)
            return paintNumber(block, row);
        const int size = std::max(4, m_look.font(TextRole::Body).pixelSize() * 5 / 16);
        const int middle = firstBaseline(block, row) - m_look.font(TextRole::Body).pixelSize() * 3 / 8;
        const QRectF bullet = mirrored(m_look.leadingGutter() + scaled(3), middle - size / 2, size, size);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(themeColours().text);
        m_painter.drawEllipse(bullet);
        m_painter.restore();
    }
}

void BlockPainter::paintNumber(const QTextBlock &block, const QRect &row) const
{
    const KindStyle style = m_look.styleOf(bodyOf(block));
    const int gap = scaled(6);
    QRect box = mirrored(m_look.leadingGutter() - scaled(4), row.top(), style.indent + scaled(4) - gap, row.height());
    const QString number = QStringLiteral("%1.").arg(numberInList(block));
    const QFont &font = m_look.font(TextRole::Body);
    m_painter.setFont(font);
    m_painter.setPen(themeColours().text);
    const int width = QFontMetrics(font).horizontalAdvance(number);
    const int x = m_look.direction() == Qt::RightToLeft ? box.left() : box.right() + 1 - width;
    m_painter.drawText(QPoint(x, firstBaseline(block, row)), number);
}

void BlockPainter::paintEdge(const QRect &row, const QColor &colour, int top, int bottom) const
{
    const QRect bar = mirrored(m_look.leadingGutter(), row.top() + top, scaled(3), row.height() - top - bottom);
    m_painter.fillRect(bar, colour);
}

void BlockPainter::paintWarning(const QTextBlock &block, const QRect &row) const
{
    // Below the state's dot: the gutter holds both, also where the block has one line.
    const TextRole role = m_look.styleOf(bodyOf(block)).role;
    const int side = scaled(14);
    const int top = firstBaseline(block, row) - m_look.font(role).pixelSize() * 3 / 8 + scaled(7);
    const QRect place = mirrored(m_width - scaled(11) - side, top, side, side);
    paintIcon(m_painter, place, IconName::TriangleAlert, themeColours().mark(Tone::Warning), m_look.direction());
}

void BlockPainter::paintWords(const QTextBlock &block, const QRect &row, const QList<TextSpan> &longSentences) const
{
    QList<QTextLayout::FormatRange> selections;
    if (!longSentences.isEmpty() && block.layout()->preeditAreaText().isEmpty())
        selections = longSentenceRanges(longSentences);
    for (const auto &selection : m_context.selections) {
        const int start = selection.cursor.selectionStart() - block.position();
        const int end = selection.cursor.selectionEnd() - block.position();
        if (end > 0 && start < block.length() && start < end)
            selections.append({start, end - start, selection.format});
    }
    m_painter.setPen(themeColours().text);
    block.layout()->draw(&m_painter, row.topLeft(), selections, m_context.clip);
}

void BlockPainter::paintCaret(const QTextBlock &block, const QRect &row) const
{
    const QTextLayout &layout = *block.layout();
    const int caret = m_context.cursorPosition;
    int offset = caret - block.position();
    if (caret < -1 && !layout.preeditAreaText().isEmpty())
        offset = layout.preeditAreaPosition() - (caret + 2);
    else if (caret < block.position() || caret >= block.position() + block.length())
        return;
    m_painter.setPen(themeColours().text);
    layout.drawCursor(&m_painter, row.topLeft(), offset, std::max(1, scaled(2)));
}

void BlockPainter::paintNoBreakSigns(const QTextBlock &block, const QRect &row) const
{
    const QTextLayout &layout = *block.layout();
    const QString text = layout.text();
    if (!std::any_of(text.cbegin(), text.cend(), isNoBreakSign) || !layout.preeditAreaText().isEmpty())
        return;
    m_painter.setPen(QPen(themeColours().disabled, 1));
    for (int i = 0; i < text.size(); ++i) {
        if (!isNoBreakSign(text.at(i)))
            continue;
        const QTextLine line = layout.lineForTextPosition(i);
        const qreal from = line.cursorToX(i);
        const qreal to = line.cursorToX(i + 1);
        const int y = row.top() + qRound(line.y() + line.ascent()) + scaled(3);
        const int left = qRound(std::min(from, to)) + 1;
        m_painter.drawLine(left, y, std::max(left + 1, qRound(std::max(from, to)) - 1), y);
    }
}

void BlockPainter::paintPlaceholder(const QTextBlock &block, const QRect &row, const BlockDress &dress) const
{
    const QString text
        = dress.placeholder.isEmpty() && dress.status == BlockStatus::Empty ? QStringLiteral("…") : dress.placeholder;
    if (text.isEmpty())
        return;
    const KindStyle style = m_look.styleOf(bodyOf(block));
    const TextColumn column = textColumn(m_look, m_width, style.indent);
    QFont font = uiFont(UiRole::Body);
    font.setPixelSize(font.pixelSize() * m_look.zoomPercent() / 100);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, column.width);
    const bool isRightToLeft = m_look.direction() == Qt::RightToLeft;
    const int x = isRightToLeft ? column.x + column.width - metrics.horizontalAdvance(shown) : column.x;
    m_painter.setFont(font);
    m_painter.setPen(themeColours().disabled);
    m_painter.drawText(QPoint(x, firstBaseline(block, row)), shown);
}

void BlockPainter::paintAttribution(const QTextBlock &block, const QRect &row) const
{
    const QString text = attributionOf(block, m_look.language());
    if (text.isEmpty())
        return;
    const KindStyle style = m_look.styleOf(bodyOf(block));
    const TextColumn column = textColumn(m_look, m_width, style.indent);
    const int top = row.top() + style.before + block.layout()->lineCount() * m_look.pitch(style.role);
    m_painter.setPen(themeColours().muted);
    setAttribution(text, m_look, column.width)->draw(&m_painter, QPointF(column.x, top));
}

QRect BlockPainter::mirrored(int fromLeading, int top, int width, int height) const
{
    const int x = m_look.direction() == Qt::RightToLeft ? m_width - fromLeading - width : fromLeading;
    return QRect(x, top, width, height);
}

int BlockPainter::firstBaseline(const QTextBlock &block, const QRect &row) const
{
    const KindStyle style = m_look.styleOf(bodyOf(block));
    return row.top() + style.before + m_look.baseline(style.role);
}

} // namespace communique
