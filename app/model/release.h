#pragma once

#include "model/journal_entry.h"
#include "model/revision.h"

namespace communique {

/// Somebody answered for an edition. Appended, never changed.
struct Decision
{
    DecisionMade made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0; ///< of its journal entry: the order of decisions, revisions and acknowledgements
    Digest entry; ///< digest of its journal entry, by which a manifest names it

    bool operator==(const Decision &) const = default;
};

struct Acknowledgement
{
    BlockAcknowledged made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0;

    bool operator==(const Acknowledgement &) const = default;
};

/// Somebody said why a finding stands.
struct Acceptance
{
    FindingAccepted made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0;

    bool operator==(const Acceptance &) const = default;
};

/// A release in one language, as the journal tells it.
struct Edition
{
    LanguageTag language;
    PersonId assignee;
    QDateTime due; ///< invalid: none
    QList<Revision> revisions; ///< oldest first
    QList<qint64> revisionEntries; ///< journal number of each revision, side by side with `revisions`
    QList<Decision> decisions; ///< oldest first
    QList<Acknowledgement> acknowledgements;
    QList<Acceptance> acceptances; ///< of findings, oldest first
    QList<ConflictKept> conflicts; ///< open ones
    std::optional<PublishedEdition> live; ///< what the public reads now
    qint64 liveSince = 0; ///< journal number of the publication that put it there

    /// The newest revision, or null before the first.
    const Revision *head() const { return revisions.isEmpty() ? nullptr : &revisions.constLast(); }
    Digest headDigest() const { return revisions.isEmpty() ? Digest() : revisions.constLast().digest(); }
    /// Everyone who changed the words since the revision that is live, or since the beginning (WORKFLOW.md S1).
    QList<PersonId> contributors() const;
    /// The newest acceptance of the finding of that key, or null.
    const Acceptance *acceptanceOf(const QString &findingKey) const;
    const Decision *lastDecision() const { return decisions.isEmpty() ? nullptr : &decisions.constLast(); }

    bool operator==(const Edition &) const = default;
};

struct SignatureRecord
{
    ReleaseSigned made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0;
    Digest entry;
    bool operator==(const SignatureRecord &) const = default;
};

struct PublicationRecord
{
    Published made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0;
    bool operator==(const PublicationRecord &) const = default;
};

struct ActRecord
{
    ReleaseActed made;
    PersonId actor;
    QDateTime time;
    bool operator==(const ActRecord &) const = default;
};

struct Comment
{
    CommentMade made;
    PersonId actor;
    QDateTime time;
    qint64 number = 0;
    bool operator==(const Comment &) const = default;
};

/// What was said about one matter, oldest first; never empty. An answer opens a closed thread anew.
struct CommentThread
{
    QList<Comment> comments;
    bool isOpen = true;

    const CommentId &id() const { return comments.constFirst().made.comment; }
    const LanguageTag &language() const { return comments.constFirst().made.language; }
    const BlockId &block() const { return comments.constFirst().made.block; }
    CommentKind kind() const { return comments.constFirst().made.kind; }
    const PersonId &author() const { return comments.constFirst().actor; }
    /// A question or an objection that nobody has closed (G-comments).
    bool waits() const { return isOpen && kind() != CommentKind::Remark; }

    bool operator==(const CommentThread &) const = default;
};

/// A release folded from its journal entries: what has happened, with nothing concluded from it. What state that puts
/// it in and what may happen next is workflow's to say; no state is stored anywhere.
///
/// Always true: id() is the subject of every entry; the source language has an edition once the release is created.
struct Release
{
    ReleaseId id;
    ReleaseCreated created;
    PersonId owner;
    QDateTime createdAt;
    QDateTime changedAt; ///< of the last entry
    qint64 lastNumber = 0; ///< of the last entry
    std::optional<IntakeRecorded> intake;
    std::optional<Embargo> embargo;
    QMap<LanguageTag, Edition> editions;
    QList<SignatureRecord> signatures;
    std::optional<PublicationScheduled> scheduled; ///< cleared by publication and by a new signature
    QList<PublicationRecord> publications;
    QString lastFailure; ///< of a publication that did not come about; cleared by the next one
    QList<ActRecord> acts;
    QList<CommentThread> threads; ///< in the order they were begun

    const CommentThread *thread(const CommentId &wanted) const;
    const Edition *edition(const LanguageTag &language) const;
    const Edition *source() const { return edition(created.source); }
    /// The languages there are editions for, in the order of sortLanguages(), the source first.
    QList<LanguageTag> languages() const;
    bool isRequired(const LanguageTag &language) const;

    bool operator==(const Release &) const = default;
};

/// Takes one more entry of the release into account. Damaged if it cannot follow on what is there: an edition that was
/// not requested, a revision whose number or parent does not fit, a first entry that does not create the release.
Outcome applyEntry(Release &release, const JournalEntry &entry);

/// The release told by \a entries, oldest first.
Result<Release> foldRelease(const QList<JournalEntry> &entries);

} // namespace communique
