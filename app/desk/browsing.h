#pragma once

#include "desk/newsroom.h"
#include "language/word_diff.h"
#include "storage/search_index.h"
#include "workflow/summary.h"

namespace communique {

enum class DeskSection { NeedsMe, WaitingOnOthers, ReadyAndPublished };

/// One row of the desk.
struct DeskRow
{
    ReleaseSummary summary;
    DeskSection section = DeskSection::WaitingOnOthers;
    std::optional<NextStep> step; ///< the one to show: mine first, else the first of others
    bool isOverdue = false;
};

struct DeskList
{
    QList<DeskRow> rows; ///< by section, most urgent first within each
    int openCount = 0;
    int overdueCount = 0;
    int releaseCount = 0; ///< all releases in the store
};

/// What needs this person, what waits on others, what is ready or out.
Result<DeskList> deskFor(const Newsroom &newsroom, const Person &person);

/// Whether the step is this person's to do.
bool isMine(const NextStep &step, const Person &person);

Result<SearchPage> searchReleases(
    const Newsroom &newsroom, const QString &query, const LanguageTag &language, int limit, int offset = 0);

/// One line of an edition's story.
struct HistoryLine
{
    enum class Kind { Requested, Revision, Decision, Acknowledgement, Published };
    Kind kind = Kind::Revision;
    QDateTime time;
    PersonId actor;
    int revision = 0; ///< number, for Revision
    Digest content; ///< what it is about, where there is one
    DecisionKind decision = DecisionKind::SubmittedForRevision;
    Cause cause = Cause::Typing;
    QString reason;
};

/// Newest first.
QList<HistoryLine> historyOf(const Release &release, const LanguageTag &language);

/// The revision a text like "3", "r3", "head", "live", "approved" or the beginning of a digest means. NotFound,
/// Ambiguous.
Result<Digest> findRevision(const Edition &edition, const QString &text);

} // namespace communique
