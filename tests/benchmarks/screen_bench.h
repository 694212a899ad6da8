#pragma once

#include "benchmarks/corpus.h"

namespace communique {

/// In the real window on the corpus: coming to the desk, and opening a release, until each is painted.
void benchScreens(const Place &place, const Corpus &corpus);

} // namespace communique
