#pragma once

#include "workspace/check_item.h"
#include "workspace/next_move.h"
#include "workspace/release_work.h"

namespace communique {

/// What is to be looked at in one edition: two texts to choose from, blocks whose source changed, what blocks the next
/// step, and the questions of an import that nobody has answered yet.
QList<CheckItem> checkItems(
    const Dossier &live, const LanguageTag &language, const NextMove &move, const QList<ConflictTexts> &conflicts);

} // namespace communique
