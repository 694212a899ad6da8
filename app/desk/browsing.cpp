#include "desk/browsing.h"

#include "storage/listing_store.h"

#include <algorithm>

namespace communique {

namespace {

constexpr int closedShown = 30;

/// When the release wants attention at the latest; invalid for "any time".
QDateTime deadlineOf(const ReleaseSummary &summary)
{
    QDateTime earliest;
    const auto consider = [&earliest](const QDateTime &time) {
        if (time.isValid() && (!earliest.isValid() || time < earliest))
            earliest = time;
    };
    consider(summary.due);
    if (summary.embargo)
        consider(summary.embargo->utc);
    if (summary.scheduled)
        consider(summary.scheduled->utc);
    return earliest;
}

DeskSection sectionOf(const ReleaseSummary &summary, bool mine)
{
    if (mine)
        return DeskSection::NeedsMe;
    switch (summary.stage) {
    case ReleaseStage::Planned:
    case ReleaseStage::InPreparation:
    case ReleaseStage::UnderCorrection:
    case ReleaseStage::OnHold:
        return DeskSection::WaitingOnOthers;
    case ReleaseStage::ReadyToSign:
    case ReleaseStage::Signed:
    case ReleaseStage::Scheduled:
    case ReleaseStage::LivePartial:
    case ReleaseStage::LiveComplete:
    case ReleaseStage::Spiked:
    case ReleaseStage::Withdrawn:
        break;
    }
    return DeskSection::ReadyAndPublished;
}

/// A step that shows progress begun weighs more than one not begun: people finish what they have started.
std::optional<NextStep> stepToShow(const QList<NextStep> &steps, const Person &person)
{
    const NextStep *mine = nullptr;
    for (const NextStep &step : steps) {
        if (isMine(step, person)
            && (!mine || (mine->done == 0 && step.done > 0) || (mine->stale == 0 && step.stale > 0)))
            mine = &step;
    }
    if (mine)
        return *mine;
    return steps.isEmpty() ? std::nullopt : std::optional(steps.constFirst());
}

DeskRow rowOf(const ReleaseSummary &summary, const Person &person, const QDateTime &now)
{
    DeskRow row;
    row.summary = summary;
    row.step = stepToShow(summary.steps, person);
    row.section = sectionOf(summary, row.step && isMine(*row.step, person));
    row.isOverdue = summary.isOpen() && summary.due.isValid() && summary.due < now;
    return row;
}

bool moreUrgent(const DeskRow &a, const DeskRow &b)
{
    if (a.section != b.section)
        return a.section < b.section;
    const QDateTime first = deadlineOf(a.summary);
    const QDateTime second = deadlineOf(b.summary);
    if (a.summary.isOpen() != b.summary.isOpen())
        return a.summary.isOpen();
    if (a.summary.isOpen() && first != second)
        return first.isValid() && (!second.isValid() || first < second);
    return a.summary.changedAt > b.summary.changedAt;
}

} // namespace

bool isMine(const NextStep &step, const Person &person)
{
    if (!step.person.isEmpty())
        return step.person == person.id;
    const bool hasRole = (step.roles & person.roles) != 0;
    const bool languageMatters = !step.language.isEmpty() && (step.roles & (Role::Translator | Role::Reviser)) != 0
        && !person.has(Role::PressOfficer) && !person.has(Role::Supervisor);
    return hasRole && (!languageMatters || person.worksIn(step.language));
}

Result<DeskList> deskFor(const Newsroom &newsroom, const Person &person)
{
    const Result<QList<ReleaseSummary>> open = listing::open(newsroom.connection());
    if (!open)
        return open.error();
    const Result<QList<ReleaseSummary>> closed = listing::closed(newsroom.connection(), closedShown);
    if (!closed)
        return closed.error();
    const Result<listing::Counts> counts = listing::counts(newsroom.connection());
    if (!counts)
        return counts.error();
    DeskList desk;
    const QDateTime now = newsroom.clock().now();
    for (const ReleaseSummary &summary : *open + *closed)
        desk.rows.append(rowOf(summary, person, now));
    std::stable_sort(desk.rows.begin(), desk.rows.end(), moreUrgent);
    desk.openCount = counts->open;
    desk.releaseCount = counts->all;
    desk.overdueCount = static_cast<int>(
        std::count_if(desk.rows.cbegin(), desk.rows.cend(), [](const DeskRow &row) { return row.isOverdue; }));
    return desk;
}

Result<SearchPage> searchReleases(
    const Newsroom &newsroom, const QString &query, const LanguageTag &language, int limit, int offset)
{
    return search::find(newsroom.connection(), query, language, limit, offset);
}

QList<HistoryLine> historyOf(const Release &release, const LanguageTag &language)
{
    QList<HistoryLine> lines;
    const Edition *edition = release.edition(language);
    if (!edition)
        return lines;
    for (const Revision &revision : edition->revisions) {
        HistoryLine line;
        line.kind = HistoryLine::Kind::Revision;
        line.time = revision.time();
        line.actor = revision.author();
        line.revision = revision.number();
        line.content = revision.digest();
        line.cause = revision.cause();
        lines.append(line);
    }
    for (const Decision &decision : edition->decisions) {
        HistoryLine line;
        line.kind = HistoryLine::Kind::Decision;
        line.time = decision.time;
        line.actor = decision.actor;
        line.content = decision.made.content;
        line.decision = decision.made.kind;
        line.reason = decision.made.reason;
        lines.append(line);
    }
    for (const Acknowledgement &acknowledgement : edition->acknowledgements) {
        HistoryLine line;
        line.kind = HistoryLine::Kind::Acknowledgement;
        line.time = acknowledgement.time;
        line.actor = acknowledgement.actor;
        line.reason = acknowledgement.made.reason;
        lines.append(line);
    }
    for (const PublicationRecord &publication : release.publications) {
        const auto published = publication.made.editions.constFind(language);
        if (published == publication.made.editions.cend())
            continue;
        HistoryLine line;
        line.kind = HistoryLine::Kind::Published;
        line.time = publication.time;
        line.actor = publication.actor;
        line.content = published->content;
        lines.append(line);
    }
    // What happened at one instant stays in its order, and then all of it is turned round.
    std::stable_sort(
        lines.begin(), lines.end(), [](const HistoryLine &a, const HistoryLine &b) { return a.time < b.time; });
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<Digest> findRevision(const Edition &edition, const QString &text)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted.isEmpty() || wanted == QLatin1StringView("head"))
        return edition.headDigest();
    if (wanted == QLatin1StringView("live") && edition.live)
        return edition.live->content;
    if (wanted == QLatin1StringView("approved")) {
        for (auto it = edition.decisions.crbegin(); it != edition.decisions.crend(); ++it) {
            if (it->made.kind == DecisionKind::Approved)
                return it->made.content;
        }
    }
    bool isNumber = false;
    const int number = (wanted.startsWith(u'r') ? wanted.mid(1) : wanted).toInt(&isNumber);
    QList<Digest> fitting;
    for (const Revision &revision : edition.revisions) {
        if (isNumber && revision.number() == number && wanted.size() < 6)
            return revision.digest();
        if (wanted.size() >= 4 && revision.digest().toHex().startsWith(wanted) && !fitting.contains(revision.digest()))
            fitting.append(revision.digest());
    }
    if (fitting.isEmpty())
        return Error{ErrorCode::NotFound, text, QStringLiteral("revision")};
    if (fitting.size() > 1)
        return Error{ErrorCode::Ambiguous, text, QStringLiteral("revision")};
    return fitting.constFirst();
}

} // namespace communique
