#pragma once

#include "model/content.h"
#include "model/finding.h"
#include "model/release.h"

#include <QHash>

namespace communique {

/// A release together with the words it speaks of: all that a guard needs to see.
///
/// Always true of a Dossier loaded by the store: it holds the content of every edition's head and of every live
/// edition, and the source's content that each edition's approvals were read against; and each source block that a
/// head's bases or an acknowledgement name.
struct Dossier
{
    Release release;
    Roster roster;
    QHash<Digest, Content> contents; ///< by content digest
    QHash<Digest, Block> sourceBlocks; ///< by blockDigest(): present and former blocks of the source edition
    FindingsByLanguage findings; ///< what the checks say of each head; put there by desk, empty from the store

    /// The words of an edition's head; null before its first revision.
    const Content *head(const LanguageTag &language) const;
    /// The findings on an edition's head that nobody has accepted.
    QList<Finding> openFindings(const LanguageTag &language) const;
    const Content *content(const Digest &digest) const;
    /// The words of the source edition's head; null before its first revision.
    const Content *sourceHead() const { return head(release.created.source); }
};

} // namespace communique
