#pragma once

#include "benchmarks/corpus.h"

namespace communique {

/// From the start of the real program as a process until its desk is painted with rows, and until its sign-in is; the
/// same for an empty Qt window. Each ten times, without a display and, where there is Xvfb, with one. Then what the
/// program keeps in memory with the desk open.
void benchStart(const Place &place, const Corpus &corpus);

} // namespace communique
