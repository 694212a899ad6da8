#include "workspace/level_layout.h"

#include "kit/theme_metrics.h"
#include "workspace/block_format.h"
#include "workspace/block_painter.h"
#include "workspace/block_setter.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace communique {

namespace {

// Below the last row, so that it need not be written at the very edge of the pane.
int restBelow()
{
    return scaled(160);
}

int offsetAt(const QTextLayout &layout, const QPointF &point, Qt::HitTestAccuracy accuracy)
{
    int number = 0;
    while (number + 1 < layout.lineCount() && point.y() >= layout.lineAt(number + 1).y())
        ++number;
    const QTextLine line = layout.lineAt(number);
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(point))
        return -1;
    const int offset = line.xToCursor(point.x());
    const int composing = int(layout.preeditAreaText().size());
    if (composing > 0 && offset > layout.preeditAreaPosition())
        return std::max(offset - composing, layout.preeditAreaPosition());
    return offset;
}

} // namespace

LevelLayout::LevelLayout(QTextDocument *document, const std::shared_ptr<RowRuler> &ruler)
    : QAbstractTextDocumentLayout(document)
    , m_ruler(ruler)
    , m_column(ruler->addColumn())
{
    connect(ruler.get(), &RowRuler::rowsMoved, this, &LevelLayout::showMoved);
    connect(ruler.get(), &RowRuler::rowResized, this, &LevelLayout::showResized);
    connect(ruler.get(), &RowRuler::litBlockChanged, this, [this](const BlockId &before, const BlockId &now) {
        showRowsOf(before);
        showRowsOf(now);
    });
}

LevelLayout::~LevelLayout()
{
    m_ruler->disconnect(this);
    m_ruler->removeColumn(m_column);
}

void LevelLayout::setLook(const PaneLook &look)
{
    m_look = look;
    layOutAll();
    Q_EMIT update();
}

void LevelLayout::setDress(const BlockId &id, const BlockDress &dress)
{
    const BlockDress before = m_dresses.value(id);
    if (before == dress)
        return;
    m_dresses.insert(id, dress);
    if (const qsizetype index = m_ids.indexOf(id); index >= 0 && before.markings != dress.markings) {
        const QTextBlock block = document()->findBlockByNumber(int(index));
        layOutRange(block, block);
    }
    showRowsOf(id);
}

void LevelLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    const BlockPainter blocks(*painter, m_look, paneWidth(), context);
    for (int row = std::max(0, m_ruler->rowAt(int(clip.top()))); row < m_ruler->rowCount(); ++row) {
        if (m_ruler->top(row) > clip.bottom())
            break;
        const QRect rect(0, m_ruler->top(row), paneWidth(), m_ruler->height(row));
        if (m_ruler->idAt(row) == m_ruler->litBlock() && !m_ruler->litBlock().isEmpty())
            blocks.lightRow(rect);
        if (const QTextBlock block = blockInRow(row); block.isValid())
            blocks.paint(block, rect, m_dresses.value(m_ruler->idAt(row)));
    }
}

int LevelLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const int row = m_ruler->rowAt(int(point.y()));
    const QTextBlock block = blockInRow(accuracy == Qt::ExactHit ? row : nearestFilledRow(row));
    if (!block.isValid() || block.layout()->lineCount() == 0)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QPointF inBlock = point - blockBoundingRect(block).topLeft();
    const int offset = offsetAt(*block.layout(), inBlock, accuracy);
    return offset < 0 ? -1 : block.position() + std::min(offset, block.length() - 1);
}

QSizeF LevelLayout::documentSize() const
{
    return QSizeF(paneWidth(), m_ruler->totalHeight() + restBelow());
}

QRectF LevelLayout::frameBoundingRect(QTextFrame *) const
{
    return QRectF(QPointF(), documentSize());
}

QRectF LevelLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || block.blockNumber() >= m_ids.size())
        return {};
    const int row = m_ruler->rowOf(m_column, block.blockNumber());
    return QRectF(0, m_ruler->top(row), paneWidth(), m_ruler->height(row));
}

void LevelLayout::documentChanged(int from, int, int charsAdded)
{
    if (m_forgetting || from < 0)
        return;
    const QTextBlock first = document()->findBlock(from);
    QTextBlock last = document()->findBlock(from + charsAdded);
    if (!last.isValid())
        last = document()->lastBlock();
    if (paneWidth() != m_laidOutWidth || !first.isValid())
        layOutAll();
    else if (document()->blockCount() != m_ids.size())
        replaceRange(first, last);
    else
        layOutRange(first, last);
    forgetFormatChanges();
}

int LevelLayout::paneWidth() const
{
    return std::max(1, int(document()->pageSize().width()));
}

int LevelLayout::layOut(const QTextBlock &block) const
{
    const auto dress = m_dresses.constFind(idOf(block));
    const bool dressed = dress != m_dresses.constEnd();
    return setBlock(block, m_look, paneWidth(), dressed ? dress->markings : QList<TextMarking>());
}

void LevelLayout::layOutAll()
{
    m_laidOutWidth = paneWidth();
    m_ids.clear();
    m_heights.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        m_ids.append(idOf(block));
        m_heights.append(layOut(block));
    }
    m_ruler->setColumn(m_column, m_ids, m_heights);
    forgetFormatChanges();
    Q_EMIT update();
}

void LevelLayout::layOutRange(QTextBlock first, const QTextBlock &last)
{
    bool sameIds = true;
    const int end = last.blockNumber();
    for (int index = first.blockNumber(); index <= end; ++index, first = first.next()) {
        const BlockId id = idOf(first);
        sameIds = sameIds && m_ids.at(index) == id;
        m_ids[index] = id;
        m_heights[index] = layOut(first);
        if (sameIds)
            m_ruler->setHeight(m_column, index, m_heights.at(index));
        Q_EMIT update(blockBoundingRect(first));
    }
    if (!sameIds) {
        m_ruler->setColumn(m_column, m_ids, m_heights);
        Q_EMIT update();
    }
}

void LevelLayout::replaceRange(const QTextBlock &first, const QTextBlock &last)
{
    const int index = first.blockNumber();
    const int now = last.blockNumber() - index + 1;
    const int before = now - (document()->blockCount() - int(m_ids.size()));
    if (before < 0 || index + before > m_ids.size()) {
        layOutAll(); // the change reaches beyond what was told
        return;
    }
    m_ids.remove(index, before);
    m_heights.remove(index, before);
    QTextBlock block = first;
    for (int i = index; i < index + now; ++i, block = block.next()) {
        m_ids.insert(i, idOf(block));
        m_heights.insert(i, layOut(block));
    }
    m_ruler->setColumn(m_column, m_ids, m_heights);
    Q_EMIT update();
}

void LevelLayout::forgetFormatChanges()
{
    // QTextLayout::setFormats() notes a change in the document that nobody made. Taken up by the next key press it
    // would have that lay out all the blocks it was noted for.
    const QScopedValueRollback<bool> forgetting(m_forgetting, true);
    document()->markContentsDirty(0, 0);
}

void LevelLayout::tellSize()
{
    const QSizeF size = documentSize();
    if (int(size.height()) == m_shownHeight)
        return;
    m_shownHeight = int(size.height());
    Q_EMIT documentSizeChanged(size);
}

void LevelLayout::showResized(int row, int by)
{
    const QRect now(0, m_ruler->top(row), paneWidth(), m_ruler->height(row));
    // The picture is moved before the size is told, which may scroll it.
    Q_EMIT shifted(now.top() + now.height() - std::max(by, 0), by);
    Q_EMIT update(now);
    tellSize();
}

void LevelLayout::showMoved(int top)
{
    tellSize();
    const QSizeF size = documentSize();
    Q_EMIT update(QRectF(0, top, size.width(), std::max<qreal>(0, size.height() - top) + restBelow()));
}

void LevelLayout::showRowsOf(const BlockId &id)
{
    for (int row = 0; row < m_ruler->rowCount(); ++row) {
        if (m_ruler->idAt(row) == id)
            Q_EMIT update(QRectF(0, m_ruler->top(row), paneWidth(), m_ruler->height(row)));
    }
}

QTextBlock LevelLayout::blockInRow(int row) const
{
    const int index = row < 0 ? -1 : m_ruler->indexAt(row, m_column);
    return index < 0 ? QTextBlock() : document()->findBlockByNumber(index);
}

int LevelLayout::nearestFilledRow(int row) const
{
    for (int above = row; above >= 0; --above) {
        if (m_ruler->indexAt(above, m_column) >= 0)
            return above;
    }
    for (int below = std::max(0, row); below < m_ruler->rowCount(); ++below) {
        if (m_ruler->indexAt(below, m_column) >= 0)
            return below;
    }
    return -1;
}

} // namespace communique
