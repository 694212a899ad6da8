#include "language/content_merge.h"

namespace communique {

namespace {

/// What the merge decides for one block id.
struct Verdict
{
    const Block *block = nullptr; ///< null: gone
    bool conflict = false;
};

bool same(const Block *a, const Block *b)
{
    return (!a && !b) || (a && b && *a == *b);
}

Verdict judge(const Block *base, const Block *ours, const Block *theirs)
{
    if (same(ours, theirs) || same(base, theirs))
        return {ours, false};
    if (same(base, ours))
        return {theirs, false};
    // Both differ from the base and from each other; nobody's words may vanish, so a removal loses to an edit.
    return {ours ? ours : theirs, true};
}

/// The order of ids: ours, unless only theirs moved blocks; blocks that only the other side has follow the
/// neighbour they had there.
QList<BlockId> orderOf(const Content &content)
{
    QList<BlockId> ids;
    for (const Block &block : content.blocks)
        ids.append(block.id);
    return ids;
}

QList<BlockId> commonOrder(const QList<BlockId> &order, const QList<BlockId> &other)
{
    QList<BlockId> common;
    for (const BlockId &id : order) {
        if (other.contains(id))
            common.append(id);
    }
    return common;
}

void insertMissing(QList<BlockId> &order, const QList<BlockId> &other)
{
    for (qsizetype i = 0; i < other.size(); ++i) {
        if (order.contains(other.at(i)))
            continue;
        const qsizetype before = i > 0 ? order.indexOf(other.at(i - 1)) : -1;
        order.insert(before + 1, other.at(i));
    }
}

QList<BlockId> mergedOrder(const Content &base, const Content &ours, const Content &theirs)
{
    const QList<BlockId> b = orderOf(base);
    const QList<BlockId> o = orderOf(ours);
    const QList<BlockId> t = orderOf(theirs);
    const bool weMoved = commonOrder(b, o) != commonOrder(o, b);
    const bool theyMoved = commonOrder(b, t) != commonOrder(t, b);
    QList<BlockId> order = theyMoved && !weMoved ? t : o;
    insertMissing(order, theyMoved && !weMoved ? o : t);
    insertMissing(order, b);
    return order;
}

} // namespace

MergeResult mergeContents(const Content &base, const Content &ours, const Content &theirs)
{
    MergeResult result;
    for (const BlockId &id : mergedOrder(base, ours, theirs)) {
        const Verdict verdict = judge(base.find(id), ours.find(id), theirs.find(id));
        if (verdict.block)
            result.content.blocks.append(*verdict.block);
        if (verdict.conflict)
            result.conflicts.append(id);
    }
    return result;
}

} // namespace communique
