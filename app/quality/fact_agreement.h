#pragma once

#include "language/facts/fact.h"

#include <QList>

#include <optional>

namespace communique {

/// Where two texts do not say the same: a fact and what stands in its place, or nothing does.
struct Disagreement
{
    std::optional<Fact> source;
    std::optional<Fact> target;
};

/// Holds the facts of two texts against each other, as values.
///
/// A fact answers to an equal one; then to one that says less and nothing else ("17 May" to "17 May 2022", "first" to
/// "1", "14:00" to "14"). Of what is left a firm fact is a disagreement, paired with the first of its sort that is left
/// on the other side. A fact that is not firm is one only beside another that is not: "first" beside "second".
QList<Disagreement> disagreements(const QList<Fact> &source, const QList<Fact> &target);

} // namespace communique
