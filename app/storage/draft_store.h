#pragma once

#include "model/content.h"
#include "model/events.h"
#include "model/person.h"
#include "storage/transaction.h"
#include "trust/secret_key.h"

namespace communique {

/// The working copy of one edition in one window: what was typed since the last revision.
///
/// Kept at the latest a second after a key; sealed into a revision at hand-offs and when work pauses. Each row is
/// signed by its author, so that words put into somebody's mouth are noticed.
struct Draft
{
    DraftId id;
    ReleaseId release;
    LanguageTag language;
    PersonId author;
    Digest base; ///< content digest of the revision it began from; empty for a new edition
    Content content;
    Bases bases;
    Cause cause = Cause::Typing;
    QDateTime savedAt;

    bool operator==(const Draft &) const = default;
};

namespace drafts {

/// Inserts or replaces the draft of that id.
Outcome keep(Transaction &transaction, const Draft &draft, const SecretKey &key);
/// Forgets it, once its words are in a revision or a conflict.
Outcome remove(Transaction &transaction, const DraftId &id);
/// Drafts of one author, or of all when \a author is empty, oldest first. Damaged when a signature does not fit its
/// author on \a roster.
Result<QList<Draft>> load(const Connection &connection, const Roster &roster, const PersonId &author = {});

} // namespace drafts

} // namespace communique
