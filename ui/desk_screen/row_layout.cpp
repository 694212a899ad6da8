#include "desk_screen/row_layout.h"

#include "desk_screen/row_wording.h"
#include "kit/theme_fonts.h"
#include "kit/theme_metrics.h"

#include <QFontMetrics>
#include <QStyle>

namespace communique {

namespace {

// Of the design at 100 %.
constexpr int edge = 17; // from the card's edge to the title
constexpr int chipWidth = 51;
constexpr int chipGap = 5;
constexpr int columnGap = 32;
constexpr int stepWidest = 336;
constexpr int stepNarrowest = 150;
constexpr int chevronColumn = 56;
constexpr int titleNarrowest = 220;

/// The place of a language among the chips: official ones always in their own column, others behind them.
QList<int> columnsOf(const QList<EditionSummary> &editions)
{
    QList<int> columns;
    int next = int(officialLanguages().size());
    for (const EditionSummary &edition : editions) {
        const auto official = officialLanguages().indexOf(edition.language);
        columns.append(official >= 0 ? int(official) : next++);
    }
    return columns;
}

} // namespace

RowLayout::RowLayout(const QRect &row, Qt::LayoutDirection direction, const DeskRow &content, const QDateTime &now)
{
    const auto seen = [&](const QRect &rect) { return QStyle::visualRect(direction, row, rect); };
    const QList<int> columns = columnsOf(content.summary.editions);
    int count = int(officialLanguages().size());
    for (const int column : columns)
        count = qMax(count, column + 1);
    const int chips = count * scaled(chipWidth + chipGap);
    const int left = row.left() + scaled(edge);
    const int right = row.right() + 1 - scaled(chevronColumn);
    const int spare = right - left - chips - 2 * scaled(columnGap) - scaled(titleNarrowest);
    const int stepColumn = qBound(scaled(stepNarrowest), spare, scaled(stepWidest));
    const int stepLeft = right - stepColumn;
    const int chipsLeft = qMax(left, stepLeft - scaled(columnGap) - chips);

    for (const int column : columns)
        m_editions.append(
            seen(QRect(chipsLeft + column * scaled(chipWidth + chipGap), row.top(), scaled(chipWidth), row.height())));
    const ChipLook look = RowWording::step(content, now);
    m_step = seen(QRect(stepLeft, row.top(), qMin(chipSize(look).width(), stepColumn), row.height()));
    m_chevron = seen(QRect(right + scaled(10), row.top(), iconSide(), row.height()));

    const int strong = QFontMetrics(uiFont(UiRole::Strong)).height();
    const int body = QFontMetrics(uiFont(UiRole::Body)).height();
    const int top = row.top() + (row.height() - strong - body - scaled(3)) / 2;
    const int width = qMax(0, chipsLeft - scaled(columnGap) / 2 - left);
    m_title = seen(QRect(left, top, width, strong));
    m_facts = seen(QRect(left, top + strong + scaled(3), width, body));
}

RowLayout::Hit RowLayout::at(const QPoint &point) const
{
    if (m_step.contains(point))
        return {RowPart::Step, -1};
    for (qsizetype i = 0; i < m_editions.size(); ++i) {
        if (m_editions.at(i).contains(point))
            return {RowPart::Edition, i};
    }
    return {};
}

int RowLayout::rowHeight()
{
    const int lines = QFontMetrics(uiFont(UiRole::Strong)).height() + QFontMetrics(uiFont(UiRole::Body)).height();
    return qMax(scaled(62), lines + scaled(3) + space(5));
}

int RowLayout::headingHeight()
{
    return scaled(37);
}

} // namespace communique
