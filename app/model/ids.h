#pragma once

#include "base/id.h"

namespace communique {

using ReleaseId = Id<struct ReleaseTag>;
/// Shared by all editions of a release: block "b3" of the French edition answers to "b3" of the English one.
using BlockId = Id<struct BlockTag>;
using PersonId = Id<struct PersonTag>;
/// One window's unsealed work on one edition.
using DraftId = Id<struct DraftTag>;
/// An entry of the glossary.
using ConceptId = Id<struct ConceptTag>;
/// An entry of the directory.
using ContactId = Id<struct ContactTag>;

/// What somebody said about a block; the first one's is the thread's.
using CommentId = Id<struct CommentTag>;

/// The actor of entries that the newsroom's root key signs: the founding and the roster.
PersonId rootActor();

} // namespace communique
