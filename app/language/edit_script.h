#pragma once

#include <QList>

namespace communique {

/// One step from one sequence to another.
enum class EditStep { Keep, Remove, Add };

/// The fewest steps that turn \a before into \a after, by Myers' greedy algorithm, removals before additions within a
/// place. With more than \a mostChanges removals and additions it gives up on what lies between the common beginning
/// and end, and removes and adds all of it. Time and memory grow with the square of the changes, not of the length.
QList<EditStep> editScript(const QList<int> &before, const QList<int> &after, qsizetype mostChanges);

} // namespace communique
