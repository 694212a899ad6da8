#include "language/content_diff.h"

#include <QSet>

#include <algorithm>

namespace communique {

namespace {

// The indices of a longest increasing subsequence of positions (patience sorting).
QSet<qsizetype> longestIncreasing(const QList<qsizetype> &positions)
{
    QList<qsizetype> tails; // tails[n]: index that ends the lowest run of length n + 1
    QList<qsizetype> previous(positions.size(), -1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), positions.at(i),
            [&positions](qsizetype index, qsizetype value) { return positions.at(index) < value; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QSet<qsizetype> indices;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        indices.insert(i);
    return indices;
}

QSet<BlockId> movedBlocks(const Content &before, const Content &after)
{
    QList<BlockId> kept;
    QList<qsizetype> positions;
    for (const Block &block : after.blocks) {
        if (const qsizetype position = before.indexOf(block.id); position >= 0) {
            kept.append(block.id);
            positions.append(position);
        }
    }
    const QSet<qsizetype> inPlace = longestIncreasing(positions);
    QSet<BlockId> moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!inPlace.contains(i))
            moved.insert(kept.at(i));
    }
    return moved;
}

BlockDiff added(const Block &block)
{
    return {block.id, BlockChange::Added, false, std::nullopt, block, diffTexts({}, block.text())};
}

BlockDiff removed(const Block &block)
{
    return {block.id, BlockChange::Removed, false, block, std::nullopt, diffTexts(block.text(), {})};
}

BlockDiff kept(const Block &before, const Block &after)
{
    const BlockChange change = before == after ? BlockChange::Unchanged : BlockChange::Changed;
    return {after.id, change, false, before, after, diffTexts(before.text(), after.text())};
}

// Where a removed block goes: behind the row of the nearest block that stood before it.
qsizetype placeOfRemoved(const QList<BlockDiff> &rows, const Content &before, qsizetype position)
{
    if (position == 0)
        return 0;
    const BlockId &neighbour = before.blocks.at(position - 1).id;
    const auto row = std::find_if(
        rows.cbegin(), rows.cend(), [&neighbour](const BlockDiff &diff) { return diff.id == neighbour; });
    return row - rows.cbegin() + 1;
}

} // namespace

QList<BlockDiff> diffContents(const Content &before, const Content &after)
{
    const QSet<BlockId> moved = movedBlocks(before, after);
    QList<BlockDiff> rows;
    for (const Block &block : after.blocks) {
        const Block *old = before.find(block.id);
        rows.append(old ? kept(*old, block) : added(block));
        rows.last().isMoved = moved.contains(block.id);
    }
    for (qsizetype i = 0; i < before.blocks.size(); ++i) {
        if (!after.find(before.blocks.at(i).id))
            rows.insert(placeOfRemoved(rows, before, i), removed(before.blocks.at(i)));
    }
    return rows;
}

} // namespace communique
