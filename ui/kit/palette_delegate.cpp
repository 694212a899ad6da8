#include "kit/palette_delegate.h"

#include "kit/chip.h"
#include "kit/palette_model.h"
#include "kit/style_painting.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QPainter>
#include <QTextLayout>

namespace communique {

namespace {

/// Cuts a line's rect into parts from the leading and the trailing end, whichever way the line runs.
class Row
{
public:
    Row(const QRect &rect, Qt::LayoutDirection direction)
        : m_left(rect)
        , m_direction(direction)
    { }
    QRect takeLeading(int width) { return m_direction == Qt::LeftToRight ? takeLeft(width) : takeRight(width); }
    QRect takeTrailing(int width) { return m_direction == Qt::LeftToRight ? takeRight(width) : takeLeft(width); }
    int width() const { return m_left.width(); }

private:
    QRect takeLeft(int width)
    {
        QRect part = m_left;
        part.setWidth(qMin(width, m_left.width()));
        m_left.setLeft(part.right() + 1);
        return part;
    }
    QRect takeRight(int width)
    {
        QRect part = m_left;
        part.setLeft(qMax(m_left.left(), m_left.right() - width + 1));
        m_left.setRight(part.left() - 1);
        return part;
    }

    QRect m_left;
    Qt::LayoutDirection m_direction;
};

QList<QTextLayout::FormatRange> boldAt(const QList<int> &positions)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (int at : positions)
        ranges.append({at, 1, bold});
    return ranges;
}

// Returns the width used, so that the detail can follow.
int paintTitle(QPainter &painter, const QRect &rect, const QString &title, const QList<int> &positions,
    Qt::LayoutDirection direction)
{
    QTextLayout layout(title, uiFont(UiRole::Body), painter.device());
    QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
    option.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(boldAt(positions));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const int used = qMin(qCeil(line.naturalTextWidth()), rect.width());
    // Aligned by where the palette's line begins, not by where the title's own direction would.
    const bool titleRight = option.textDirection() == Qt::RightToLeft;
    const bool rowRight = direction == Qt::RightToLeft;
    const qreal offset = titleRight == rowRight ? 0 : (rowRight ? rect.width() - used : used - rect.width());
    painter.save();
    painter.setClipRect(rect);
    layout.draw(&painter, QPointF(rect.left() + offset, rect.top() + (rect.height() - line.height()) / 2));
    painter.restore();
    return used;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &c = themeColours();
    const QRect ground = option.rect.adjusted(space(1), 0, -space(1), 0);
    if (option.state & QStyle::State_Selected)
        style::paintBox(*painter, ground, c.tone(Tone::Accent).background,
            c.kind == ThemeKind::HighContrast ? c.focus : QColor(), controlRadius());
    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const QColor ink = whyNot.isEmpty() ? c.text : c.muted;
    Row row(ground.adjusted(space(2), 0, -space(2), 0), option.direction);

    const auto name = IconName(index.data(PaletteModel::IconRole).toInt());
    paintIcon(*painter, row.takeLeading(iconSide()), name, ink, option.direction);
    row.takeLeading(space(2));

    const QString key = index.data(PaletteModel::ShortcutRole).toString();
    if (!key.isEmpty()) {
        const ChipLook look{IconName::None, key, Tone::Neutral};
        paintChip(*painter, row.takeTrailing(chipSize(look).width()), look, option.direction);
        row.takeTrailing(space(2));
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    painter->setPen(ink);
    Row measure = row;
    row.takeLeading(
        paintTitle(*painter, measure.takeLeading(measure.width()), title, positions, option.direction) + space(3));

    const QString detail = whyNot.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : whyNot;
    painter->setFont(uiFont(UiRole::Small));
    painter->setPen(whyNot.isEmpty() ? c.muted : c.role(ColourRole::Warning));
    style::paintText(*painter, row.takeLeading(row.width()), detail, style::Place::Trailing, option.direction);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), scaled(36)};
}

} // namespace communique
