#pragma once

#include "desk/newsroom.h"
#include "exchange/import/loss_counts.h"
#include "exchange/markup/xliff_names.h"

namespace communique {

/// An edition's head beside the source's, as XLIFF. The state of what has words is the edition's: translated, reviewed
/// once certified, final once approved; what waits or is stale is initial. NotFound for an edition there is none of;
/// Usage for the source edition, or a source without words.
Result<QByteArray> exportXliff(
    const Newsroom &newsroom, const ReleaseId &release, const LanguageTag &language, XliffVersion version);

/// The same as a table for people without a translator's tools (bilingual_table_writer.h): a flat OpenDocument text.
Result<QByteArray> exportTable(const Newsroom &newsroom, const ReleaseId &release, const LanguageTag &language);

/// What became of one unit that came back.
enum class UnitFate {
    Taken,
    TakenStale, ///< taken, but its source has changed since, so that the block is stale
    Unchanged, ///< as it was given out, or as it stands
    Untranslated, ///< came back without a translation
    KeptAside, ///< somebody changed the block meanwhile: that stays, and this is kept as a conflict
    UnknownUnit, ///< its id is none of the release's
    UnknownSource, ///< its source words are none the block ever had
};

/// Its name on the command line: "taken", "stale", "unchanged", "untranslated", "conflict", "unknown-unit",
/// "unknown-source".
QString fateName(UnitFate fate);

struct ReturnedUnit
{
    QString unit;
    BlockId block; ///< empty for an unknown unit
    UnitFate fate = UnitFate::Unchanged;

    bool operator==(const ReturnedUnit &) const = default;
};

/// What came of a file.
struct ReturnReceipt
{
    ReleaseId release;
    QString reference;
    LanguageTag language;
    Digest revision; ///< the head after it
    QList<ReturnedUnit> units; ///< in the file's order
    /// Of the units that were taken or kept aside: what the reader counts (XliffInlineReader), and "sentence-missing",
    /// the sentences that have no translation in a unit that has some.
    LossCounts losses;

    int count(UnitFate fate) const;
    /// The blocks whose other words are kept as conflicts, each once.
    QList<BlockId> conflicts() const;
};

/// Brings a translation back into its edition, block by block, as one revision (Cause::Import); none if nothing
/// changed.
///
/// A block counts as changed where the file says something else than what was given out. It is taken if it is what it
/// was then, or has no words yet; otherwise what stands there stays, and the file's words are kept as a conflict. What
/// it was made from is what the file says, so a block whose source moved meanwhile is stale afterwards. Where a file no
/// longer says what a unit was made from, the unit's own source words tell; a sentence that a program lost keeps the
/// translation it was given out with; a translation that is the source's very words counts as none unless its state
/// says otherwise.
///
/// Without \a release the file says of which it is. Errors as readXliff(); NotFound when there is no such release or
/// edition; Malformed when no unit fits the release; Refused by the guards of Action::Edit. Nothing is changed then.
Result<ReturnReceipt> importXliff(
    Newsroom &newsroom, const Session &session, const QByteArray &bytes, const std::optional<ReleaseId> &release = {});
/// The same for a table; errors as readBilingualTable().
Result<ReturnReceipt> importTable(
    Newsroom &newsroom, const Session &session, const QByteArray &bytes, const std::optional<ReleaseId> &release = {});
/// The same for a file that has been read.
Result<ReturnReceipt> takeTranslation(Newsroom &newsroom, const Session &session, const BilingualFile &file,
    const std::optional<ReleaseId> &release = {});

} // namespace communique
