#pragma once

#include "model/content.h"

namespace communique {

/// What came of bringing together two people's changes to one text.
struct MergeResult
{
    Content content; ///< both sides' changes; where they collide, ours
    QList<BlockId> conflicts; ///< blocks both sides changed to different words, or one changed and the other removed
};

/// Three-way merge by block id: \a ours is what stands now, \a theirs was made from \a base as well.
///
/// Different blocks merge by themselves; the same change on both sides is one change; a block moved on one side and
/// edited on the other gets both. A colliding block keeps ours and is named, so that the caller keeps theirs whole
/// (WORKFLOW.md section 9).
MergeResult mergeContents(const Content &base, const Content &ours, const Content &theirs);

} // namespace communique
