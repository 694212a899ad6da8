#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "model/concept.h"
#include "model/contact_person.h"
#include "model/embargo.h"
#include "model/ids.h"
#include "model/person.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace communique {

// What can be written into the journal. Each event is a fact in the past tense; none is ever changed or taken back.
// `language` names the edition of the entry's release that it is about.

// ---- the newsroom and its roster: signed by the root key, subject "newsroom"

struct NewsroomFounded
{
    QString name;
    QString storeId;
    QByteArray rootKey; ///< Ed25519 public key
    bool isDemo = false;
    bool operator==(const NewsroomFounded &) const = default;
};

struct PersonEnrolled
{
    Person person;
    bool operator==(const PersonEnrolled &) const = default;
};

struct RolesSet
{
    PersonId person;
    Roles roles;
    QList<LanguageTag> languages;
    bool operator==(const RolesSet &) const = default;
};

struct PersonRevoked
{
    PersonId person;
    QString reason;
    bool operator==(const PersonRevoked &) const = default;
};

/// A backup took the store's place; a new segment of the journal begins that names the last head of the old one.
struct StoreRestored
{
    Digest formerHead;
    bool operator==(const StoreRestored &) const = default;
};

// ---- a release

enum class ReleaseType { PressRelease, Statement, MediaAdvisory, Note };

struct ReleaseCreated
{
    QString reference; ///< "R-2022-041"
    ReleaseType type = ReleaseType::PressRelease;
    LanguageTag source;
    QList<LanguageTag> required; ///< languages without which it is not published; the source is always one
    bool operator==(const ReleaseCreated &) const = default;
};

/// What an importer guessed, asks or left out.
struct IntakeNote
{
    enum class Kind { Guessed, Question, Dropped, Kept };
    Kind kind = Kind::Guessed;
    QString code; ///< "date-missing", "target-missing", "navigation", …: one sentence each in desk/wording
    QString text; ///< the words it is about
    BlockId block; ///< empty when it is about none
    bool operator==(const IntakeNote &) const = default;
};

/// An outside document came in; its very bytes are kept under `raw`.
struct IntakeRecorded
{
    LanguageTag language;
    Digest raw;
    QString mediaType; ///< "text/plain", "text/html"
    QList<IntakeNote> notes;
    bool operator==(const IntakeRecorded &) const = default;
};

struct EditionRequested
{
    LanguageTag language;
    PersonId assignee; ///< empty: any translator of the language
    QDateTime due; ///< invalid: none
    bool operator==(const EditionRequested &) const = default;
};

enum class Cause { Typing, Paste, Import, Merge, Restore, MachineTranslation, SuggestionAccepted, FactPropagation };

/// For each target block, the digest (blockDigest) of the source block it was made from.
using Bases = QMap<BlockId, Digest>;

struct RevisionSealed
{
    LanguageTag language;
    int number = 0; ///< 1, 2, 3, … within the edition
    Digest content; ///< contentDigest() of the words, kept in the store's blobs
    QList<Digest> parents; ///< none for the first, two for a merge
    Cause cause = Cause::Typing;
    Bases bases;
    bool operator==(const RevisionSealed &) const = default;
};

/// Two people changed one block; the edition went on with what was there, the other's whole text is kept.
struct ConflictKept
{
    LanguageTag language;
    BlockId block;
    Digest base;
    Digest theirs; ///< content digest of the text that did not become the head
    bool operator==(const ConflictKept &) const = default;
};

struct ConflictSettled
{
    LanguageTag language;
    BlockId block;
    bool operator==(const ConflictSettled &) const = default;
};

enum class DecisionKind {
    SubmittedForRevision, ///< E4
    ReturnedByReviser, ///< E5
    Revised, ///< E6, the language certificate
    SubmittedForApproval, ///< E7
    ReturnedBySupervisor, ///< E8
    Approved, ///< E9
    Reopened, ///< E10
    Dropped, ///< E17
};

/// A person answered for an edition, in exactly these words, read against exactly that source.
struct DecisionMade
{
    LanguageTag language;
    DecisionKind kind = DecisionKind::SubmittedForRevision;
    Digest content; ///< the edition's head when it was decided
    Digest source; ///< the source edition's head then
    QString embargo; ///< instantText() of the embargo then, or empty
    QString reason;
    Digest checks; ///< reportDigest() of the edition's findings then; empty where none were computed
    bool operator==(const DecisionMade &) const = default;
};

/// E13: a target block was looked at again and stands beside the changed source block.
struct BlockAcknowledged
{
    LanguageTag language;
    BlockId block;
    Digest sourceBlock; ///< the source block's new digest
    QString reason;
    bool operator==(const BlockAcknowledged &) const = default;
};

/// A finding of the checks was looked at and stands as it is: an intended difference.
struct FindingAccepted
{
    LanguageTag language;
    QString finding; ///< Finding::key()
    QString code; ///< Finding::code, for whoever reads the journal
    BlockId block; ///< empty: the edition as a whole
    Digest content; ///< the edition's head when it was accepted
    Digest source; ///< the source edition's head then
    QString reason;
    bool operator==(const FindingAccepted &) const = default;
};

enum class CommentKind {
    Remark, ///< stops nothing
    Question, ///< waits for an answer before the edition is approved
    Objection, ///< must be met before the edition is approved
};

/// Somebody said something about a block or an edition: begins a thread, or answers in one and opens it anew.
struct CommentMade
{
    CommentId comment;
    CommentId thread; ///< the first comment of the thread it answers in; empty where it begins one
    LanguageTag language; ///< the edition it was made in; the release's translators all see it
    BlockId block; ///< empty: the edition as a whole
    CommentKind kind = CommentKind::Remark; ///< of an answer: always Remark, the thread keeps its own
    QString text;
    bool operator==(const CommentMade &) const = default;
};

/// The matter is settled.
struct ThreadClosed
{
    CommentId thread;
    bool operator==(const ThreadClosed &) const = default;
};

struct EmbargoChanged
{
    std::optional<Embargo> embargo; ///< none: lifted
    bool operator==(const EmbargoChanged &) const = default;
};

/// L4: one signature over all that will go out together.
struct ReleaseSigned
{
    QMap<LanguageTag, Digest> editions;
    QString embargo; ///< instantText() or empty
    bool operator==(const ReleaseSigned &) const = default;
};

struct PublicationScheduled
{
    Embargo at;
    bool operator==(const PublicationScheduled &) const = default;
};

struct PublishedEdition
{
    Digest content;
    Digest approval; ///< digest of the journal entry that approved it
    bool operator==(const PublishedEdition &) const = default;
};

struct Published
{
    QMap<LanguageTag, PublishedEdition> editions;
    Digest manifest; ///< of the site's manifest file
    bool operator==(const Published &) const = default;
};

struct PublicationFailed
{
    QString reason;
    bool operator==(const PublicationFailed &) const = default;
};

enum class ReleaseAct { PutOnHold, HoldLifted, Spiked };

struct ReleaseActed
{
    ReleaseAct act = ReleaseAct::PutOnHold;
    QString reason;
    bool operator==(const ReleaseActed &) const = default;
};

// ---- how the newsroom writes: subjects "house-style" and "word-list"

/// From here on the newsroom follows this style in a language.
struct HouseStyleChosen
{
    LanguageTag language;
    QString style; ///< its id, "un/fr"
    Digest file; ///< of the file's bytes, for a style of the newsroom's own; empty for one that comes with the program
    bool operator==(const HouseStyleChosen &) const = default;
};

/// The newsroom knows a word that the dictionaries do not.
struct WordListed
{
    LanguageTag language; ///< empty: in every language
    QString word;
    bool operator==(const WordListed &) const = default;
};

struct WordUnlisted
{
    LanguageTag language;
    QString word;
    bool operator==(const WordUnlisted &) const = default;
};

// ---- glossary and directory: subjects "glossary" and "directory"

/// From here on the glossary has this, in place of what it had under the same id.
struct ConceptRecorded
{
    Concept recorded;
    bool operator==(const ConceptRecorded &) const = default;
};

struct ConceptRetired
{
    ConceptId id;
    QString reason;
    bool operator==(const ConceptRetired &) const = default;
};

/// From here on the directory has this, in place of what it had under the same id.
struct ContactRecorded
{
    ContactPerson recorded;
    bool operator==(const ContactRecorded &) const = default;
};

struct ContactRetired
{
    ContactId id;
    QString reason;
    bool operator==(const ContactRetired &) const = default;
};

// ---- the translation memory: subject "memory"

/// Translated units came in from a file. They lie in the blobs (model/memory_chunk.h), in the order of `chunks`.
struct MemoryImported
{
    QString name; ///< of the file, without folders
    QString mediaType; ///< "application/x-tmx+xml"
    QList<Digest> chunks;
    int units = 0; ///< in all of them together
    bool operator==(const MemoryImported &) const = default;
};

/// Units that are not to be suggested any more. They stay in the journal, as everything does.
struct MemoryUnitsForgotten
{
    QStringList units; ///< KeptUnit::id()
    QString reason;
    bool operator==(const MemoryUnitsForgotten &) const = default;
};

using Event = std::variant<NewsroomFounded, PersonEnrolled, RolesSet, PersonRevoked, StoreRestored, ReleaseCreated,
    IntakeRecorded, EditionRequested, RevisionSealed, ConflictKept, ConflictSettled, DecisionMade, BlockAcknowledged,
    FindingAccepted, CommentMade, ThreadClosed, EmbargoChanged, ReleaseSigned, PublicationScheduled, Published,
    PublicationFailed, ReleaseActed, HouseStyleChosen, WordListed, WordUnlisted, ConceptRecorded, ConceptRetired,
    ContactRecorded, ContactRetired, MemoryImported, MemoryUnitsForgotten>;

/// The event's name in the journal: "revision-sealed", …
QString eventKind(const Event &event);
/// The event's fields, for canonical JSON; see event_json.cpp for the spelling of each.
QJsonObject eventPayload(const Event &event);
/// Reads what the two functions above wrote. Malformed for an unknown kind or a payload that does not read back to the
/// same bytes.
Result<Event> eventFromPayload(const QString &kind, const QJsonObject &payload);

/// Words for enumerations, as the journal and the command line write them.
QString releaseTypeName(ReleaseType type);
std::optional<ReleaseType> releaseTypeFromName(const QString &name);
QString decisionName(DecisionKind kind);
QString causeName(Cause cause);
QString commentKindName(CommentKind kind); ///< "remark", "question", "objection"
std::optional<CommentKind> commentKindFromName(const QString &name);

/// The subjects of entries that are about no release.
QString glossarySubject();
QString directorySubject();

/// Whether the root key, not a person's, must sign it.
bool isRosterEvent(const Event &event);

} // namespace communique
