#pragma once

#include "desk/act.h"

namespace communique {

/// Words to become the head of an edition.
struct Sealing
{
    LanguageTag language;
    Content content;
    Cause cause = Cause::Typing;
    Bases bases; ///< where the caller knows better than basesAfterEdit() what a block was made from
};

/// Records a revision of these words on top of the head, unless they are the head's. The head after it.
Result<Digest> sealContent(Act &act, const Sealing &sealing);

/// Somebody's words that did not become the head.
struct Collision
{
    LanguageTag language;
    Digest base; ///< the revision they were made from
    Content theirs; ///< whole
    QList<BlockId> blocks; ///< where they collide
};

/// Keeps them beside the edition, each block as an open conflict; one that is kept already is not kept twice.
Outcome keepConflicts(Act &act, const Collision &collision);

} // namespace communique
