#include "language/edit_script.h"

#include <algorithm>

namespace communique {

namespace {

/// Myers' search over the middle that two sequences do not share.
///
/// Diagonal k holds the places where x - y = k. reach[k] is the farthest x on it after d changes; a copy of what
/// mattered of it is kept for each d, and the way is read backwards from the end.
class Search
{
public:
    Search(const QList<int> &before, const QList<int> &after, qsizetype mostChanges)
        : m_before(before)
        , m_after(after)
        , m_most(std::min(mostChanges, before.size() + after.size()))
    { }

    QList<EditStep> steps()
    {
        QList<qsizetype> reach(2 * m_most + 3, 0);
        for (qsizetype d = 0; d <= m_most; ++d) {
            if (advance(d, reach))
                return wayBack(d);
        }
        return QList<EditStep>(m_before.size(), EditStep::Remove) + QList<EditStep>(m_after.size(), EditStep::Add);
    }

private:
    // Whether the end was reached with d changes.
    bool advance(qsizetype d, QList<qsizetype> &reach)
    {
        const qsizetype middle = m_most + 1;
        m_rows.append(reach.mid(middle - d - 1, 2 * d + 3));
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool isDown = k == -d || (k != d && reach.at(middle + k - 1) < reach.at(middle + k + 1));
            qsizetype x = isDown ? reach.at(middle + k + 1) : reach.at(middle + k - 1) + 1;
            while (x < m_before.size() && x - k < m_after.size() && m_before.at(x) == m_after.at(x - k))
                ++x;
            reach[middle + k] = x;
            if (x >= m_before.size() && x - k >= m_after.size())
                return true;
        }
        return false;
    }

    QList<EditStep> wayBack(qsizetype changes) const
    {
        QList<EditStep> steps;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (qsizetype d = changes; d > 0; --d) {
            const QList<qsizetype> &row = m_rows.at(d); // row[k + d + 1] is the reach on k after d - 1 changes
            const qsizetype k = x - y;
            const bool isDown = k == -d || (k != d && row.at(k + d) < row.at(k + d + 2));
            const qsizetype fromX = isDown ? row.at(k + d + 2) : row.at(k + d);
            const qsizetype startX = isDown ? fromX : fromX + 1;
            steps += QList<EditStep>(x - startX, EditStep::Keep);
            steps.append(isDown ? EditStep::Add : EditStep::Remove);
            x = fromX;
            y = fromX - (isDown ? k + 1 : k - 1);
        }
        steps += QList<EditStep>(x, EditStep::Keep);
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const QList<int> &m_before;
    const QList<int> &m_after;
    qsizetype m_most;
    QList<QList<qsizetype>> m_rows;
};

qsizetype commonBeginning(const QList<int> &before, const QList<int> &after)
{
    const auto end = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    return end.first - before.cbegin();
}

qsizetype commonEnd(const QList<int> &before, const QList<int> &after)
{
    const auto end = std::mismatch(before.crbegin(), before.crend(), after.crbegin(), after.crend());
    return end.first - before.crbegin();
}

// Within each place of change the removals first.
void putRemovalsFirst(QList<EditStep> &steps)
{
    auto place = steps.begin();
    while (place != steps.end()) {
        const auto isKept = [](EditStep step) { return step == EditStep::Keep; };
        const auto first = std::find_if_not(place, steps.end(), isKept);
        const auto last = std::find_if(first, steps.end(), isKept);
        std::stable_partition(first, last, [](EditStep step) { return step == EditStep::Remove; });
        place = last;
    }
}

} // namespace

QList<EditStep> editScript(const QList<int> &before, const QList<int> &after, qsizetype mostChanges)
{
    const qsizetype beginning = commonBeginning(before, after);
    const qsizetype end = commonEnd(before.mid(beginning), after.mid(beginning));
    const QList<int> middleBefore = before.mid(beginning, before.size() - beginning - end);
    const QList<int> middleAfter = after.mid(beginning, after.size() - beginning - end);

    QList<EditStep> steps = QList<EditStep>(beginning, EditStep::Keep);
    steps += Search(middleBefore, middleAfter, mostChanges).steps();
    steps += QList<EditStep>(end, EditStep::Keep);
    putRemovalsFirst(steps);
    return steps;
}

} // namespace communique
