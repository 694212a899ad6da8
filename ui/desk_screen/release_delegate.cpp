#include "desk_screen/release_delegate.h"

#include "desk_screen/release_list_model.h"
#include "desk_screen/release_list_view.h"
#include "desk_screen/row_wording.h"
#include "kit/icons.h"
#include "kit/style_painting.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"
#include "releases/edition_chip.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace communique {

namespace {

const ReleaseListModel &modelOf(const QModelIndex &index)
{
    return static_cast<const ReleaseListModel &>(*index.model());
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, UiRole role, const QColor &ink,
    Qt::LayoutDirection direction)
{
    painter.setFont(uiFont(role));
    painter.setPen(ink);
    style::paintText(painter, rect, text, style::Place::Leading, direction);
}

/// The whole card a line is a slice of, seen through the line: so that corners are round only where the card ends.
QRect cardAround(const QRect &line, CardPlace place)
{
    const int beyond = 2 * cardRadius();
    const bool begins = place == CardPlace::Only || place == CardPlace::First;
    const bool ends = place == CardPlace::Only || place == CardPlace::Last;
    return line.adjusted(0, begins ? 0 : -beyond, 0, ends ? 0 : beyond);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, CardPlace place)
{
    const ThemeColours &c = themeColours();
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const QRect card = cardAround(option.rect, place);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card), cardRadius(), cardRadius());
    painter.save();
    painter.setClipRect(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, selected ? c.lit : over ? c.hover : c.card);
    if (selected) {
        painter.setClipPath(shape, Qt::IntersectClip);
        const QRect bar(option.rect.left(), option.rect.top(), scaled(3), option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), c.accent);
        painter.setClipRect(option.rect);
    }
    style::paintBox(painter, card, QColor(), c.line, cardRadius());
    if (place == CardPlace::First || place == CardPlace::Middle)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    painter.restore();
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        style::paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), cardRadius());
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const HeadingLine &heading)
{
    const QRect words = option.rect.adjusted(0, 0, 0, -scaled(7));
    painter.setFont(uiFont(UiRole::Section));
    painter.setPen(themeColours().muted);
    const int side = option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(words, side | Qt::AlignAbsolute | Qt::AlignBottom, heading.text);
}

/// The edition that the keys walked to.
void paintWalked(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const RowLayout &layout)
{
    const auto *view = qobject_cast<const ReleaseListView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex() != index)
        return;
    if (const qsizetype edition = view->chosenEdition(); edition >= 0 && edition < layout.editions().size())
        style::paintFocusRing(painter, layout.editions().at(edition).adjusted(-2, -2, 2, 2), cardRadius());
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const DeskRow &row, const QDateTime &now)
{
    const ThemeColours &c = themeColours();
    const Qt::LayoutDirection direction = option.direction;
    const RowLayout layout(option.rect, direction, row, now);
    paintLine(painter, layout.title(), row.summary.title, UiRole::Strong, c.text, direction);
    const QString late = RowWording::lateness(row, now);
    QString facts = RowWording::facts(row, now);
    QRect factsPlace = layout.facts();
    if (!late.isEmpty()) {
        facts += QStringLiteral(" · ");
        const int width = qMin(style::widthOf(QFontMetrics(uiFont(UiRole::Body)), facts), factsPlace.width());
        const QRect rest(factsPlace.left() + width, factsPlace.top(), factsPlace.width() - width, factsPlace.height());
        paintLine(painter, QStyle::visualRect(direction, factsPlace, rest), late, UiRole::Body,
            c.role(ColourRole::Danger), direction);
        const QRect first(factsPlace.left(), factsPlace.top(), width, factsPlace.height());
        factsPlace = QStyle::visualRect(direction, factsPlace, first);
    }
    paintLine(painter, factsPlace, facts, UiRole::Body, c.muted, direction);
    for (qsizetype i = 0; i < layout.editions().size(); ++i)
        paintChip(painter, layout.editions().at(i), EditionLook::chip(row.summary.editions.at(i)), direction);
    paintChip(painter, layout.step(), RowWording::step(row, now), direction);
    paintIcon(painter, layout.chevron(), IconName::ChevronRight, c.text, direction);
}

QList<QTextLayout::FormatRange> foundAt(const QList<TextSpan> &hits)
{
    const TonePair &found = themeColours().tone(Tone::Warning);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(found.background);
    format.setForeground(found.foreground);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : hits)
        ranges.append({int(span.start), int(span.length), format});
    return ranges;
}

void paintExcerpt(QPainter &painter, const QRect &rect, const SearchHit &hit)
{
    QTextLayout layout(hit.excerpt.text, uiFont(UiRole::Body), painter.device());
    QTextOption option;
    option.setTextDirection(hit.language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(hit.language.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(foundAt(hit.excerpt.hits));
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(themeColours().text);
    painter.save();
    painter.setClipRect(rect);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
}

void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit)
{
    const ThemeColours &c = themeColours();
    const Qt::LayoutDirection direction = option.direction;
    const QRect inner = option.rect.adjusted(scaled(17), 0, -scaled(56), 0);
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };
    const int column = scaled(160);
    const int title = QFontMetrics(uiFont(UiRole::Strong)).height();
    const int body = QFontMetrics(uiFont(UiRole::Body)).height();
    const int top = inner.top() + (inner.height() - title - body - scaled(5)) / 2;
    const int words = qMax(0, inner.width() - column);
    paintLine(painter, seen(QRect(inner.left(), top, words, title)), hit.headline, UiRole::Strong, c.text, direction);
    paintExcerpt(painter, seen(QRect(inner.left(), top + title + scaled(5), words, body)), hit);
    const QRect side(inner.right() + 1 - column + scaled(16), option.rect.top(), scaled(52), option.rect.height());
    paintChip(painter, seen(side), {IconName::None, hit.language.code().toUpper(), Tone::Neutral}, direction);
    paintLine(painter, seen(side.translated(scaled(44), 0).adjusted(0, 0, scaled(48), 0)), hit.reference, UiRole::Small,
        c.muted, direction);
    const QRect chevron(inner.right() + scaled(11), option.rect.top(), iconSide(), option.rect.height());
    paintIcon(painter, seen(chevron), IconName::ChevronRight, c.text, direction);
}

} // namespace

void ReleaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReleaseListModel &model = modelOf(index);
    const ReleaseLine &line = model.lineAt(index.row());
    painter->save();
    if (const HeadingLine *heading = line.heading()) {
        paintHeading(*painter, option, *heading);
    } else {
        paintGround(*painter, option, line.place);
        if (const DeskRow *row = line.row()) {
            paintRow(*painter, option, *row, model.now());
            paintWalked(*painter, option, index, RowLayout(option.rect, option.direction, *row, model.now()));
        } else
            paintHit(*painter, option, *line.hit());
    }
    painter->restore();
}

QSize ReleaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = modelOf(index).lineAt(index.row()).heading();
    return {scaled(480), heading ? RowLayout::headingHeight() : RowLayout::rowHeight()};
}

} // namespace communique
