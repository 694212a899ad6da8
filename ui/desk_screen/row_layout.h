#pragma once

#include "desk_screen/release_line.h"

#include <QRect>

namespace communique {

/// What a point of a row is.
enum class RowPart { Row, Edition, Step };

/// Where the parts of a release's row lie, in the view's coordinates; what is painted and what the pointer meets are
/// the same. Right-to-left rows are mirrored. The columns give way in a narrow view: the title last.
class RowLayout
{
public:
    RowLayout(const QRect &row, Qt::LayoutDirection direction, const DeskRow &content, const QDateTime &now);

    const QRect &title() const { return m_title; }
    const QRect &facts() const { return m_facts; }
    const QRect &step() const { return m_step; }
    const QRect &chevron() const { return m_chevron; }
    /// Where each edition's chip lies, side by side with summary.editions.
    const QList<QRect> &editions() const { return m_editions; }

    struct Hit
    {
        RowPart part = RowPart::Row;
        qsizetype edition = -1; ///< position in summary.editions, for RowPart::Edition
    };
    Hit at(const QPoint &point) const;

    static int rowHeight();
    static int headingHeight();

private:
    QRect m_title;
    QRect m_facts;
    QRect m_step;
    QRect m_chevron;
    QList<QRect> m_editions;
};

} // namespace communique
