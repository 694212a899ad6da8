#pragma once

#include "quality/check.h"

namespace communique::checks {

/// One file a function. What each looks at, and what it leaves alone, stands there.

QList<Finding> facts(const CheckedBlock &block);
QList<Finding> names(const CheckedBlock &block);
QList<Finding> speaker(const CheckedBlock &block);
QList<Finding> wording(const CheckedBlock &block);
QList<Finding> sentences(const CheckedBlock &block);
QList<Finding> links(const CheckedBlock &block);
QList<Finding> quotes(const CheckedBlock &block);
QList<Finding> fields(const CheckedBlock &block);
QList<Finding> glossary(const CheckedBlock &block);
QList<Finding> forbidden(const CheckedBlock &block);
QList<Finding> pairs(const CheckedBlock &block);
QList<Finding> ending(const CheckedBlock &block);
QList<Finding> repetition(const CheckedBlock &block);
QList<Finding> scripts(const CheckedBlock &block);
QList<Finding> bidi(const CheckedBlock &block);
QList<Finding> width(const CheckedBlock &block);
QList<Finding> markup(const CheckedBlock &block);

} // namespace communique::checks
