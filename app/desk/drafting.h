#pragma once

#include "desk/newsroom.h"
#include "exchange/import/intake.h"
#include "storage/draft_store.h"

namespace communique {

struct NewRelease
{
    LanguageTag source;
    ReleaseType type = ReleaseType::PressRelease;
    QList<LanguageTag> required; ///< empty: the six official languages
    QString reference; ///< empty: the next free one of the year, "R-2026-001"
    Content content; ///< may be empty; ids are given where missing
};

/// What an intake or a new release came to.
struct CreatedRelease
{
    ReleaseId release;
    QString reference;
    QList<IntakeNote> notes;
};

/// Makes a release with an edition for each required language.
Result<CreatedRelease> createRelease(Newsroom &newsroom, const Session &session, const NewRelease &release);

/// The options for a file of that name: Markdown has no sign of its own, so a name in ".md" decides where \a options do
/// not.
IntakeOptions optionsForFile(const QString &fileName, const IntakeOptions &options);

/// Takes in a document as a new release: its bytes are kept, its structure is read, what was guessed, asked and dropped
/// is listed and kept.
Result<CreatedRelease> importRelease(Newsroom &newsroom, const Session &session, const QByteArray &bytes,
    const IntakeOptions &options, const QList<LanguageTag> &required = {});

/// Adds an edition, or gives an existing one an assignee and a due time (E1).
Outcome requestEdition(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const PersonId &assignee, const QDateTime &due);

/// The text a person sits down to: an edition's head with their own unsealed drafts brought in.
struct Desktop
{
    Dossier dossier;
    Draft draft; ///< base is the head; its content is what the pane shows
    bool wasRecovered = false; ///< words from an earlier window were brought in
};

/// What to show for an edition. A target edition has a row for each block of the source, empty where nothing is
/// translated yet.
Result<Desktop> openEdition(
    const Newsroom &newsroom, const PersonId &person, const ReleaseId &release, const LanguageTag &language);

/// Keeps the working copy; durable on return. Called at the latest a second after a key.
Outcome keepDraft(Newsroom &newsroom, const Session &session, Draft draft);

/// What became of an edit.
struct SealedEdit
{
    Digest revision; ///< the head after it
    QList<BlockId> conflicts; ///< blocks somebody else had changed too; our text of them is kept beside the edition
};

/// Makes the draft's words a revision and forgets the draft. An edit of an older revision is merged block by block; a
/// block that both sides changed keeps what stood there, and ours is kept as a conflict: nothing is lost. Words equal
/// to the head make no revision. Refused by the guards of Action::Edit; the draft is then still there.
Result<SealedEdit> sealDraft(Newsroom &newsroom, const Session &session, const Draft &draft);

/// A new revision equal to an old one.
Result<SealedEdit> restoreRevision(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const Digest &revision);

/// Settles a conflict by the words the block shall have (a resolving revision, E19).
Result<SealedEdit> settleConflict(Newsroom &newsroom, const Session &session, const ReleaseId &release,
    const LanguageTag &language, const Block &block);

/// The rows of a target edition: the source's blocks in their order, ours where there is one, else an empty block of
/// the same kind with the attributes that do not need translating.
Content alignedToSource(const Content &target, const Content &source);

/// The source block each target block was made from, after an edit: a block whose words changed was made from what
/// stands in the source now, the others from what they were.
Bases basesAfterEdit(const Bases &before, const Content &old, const Content &now, const Content &source);

} // namespace communique
