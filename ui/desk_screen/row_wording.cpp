#include "desk_screen/row_wording.h"

#include "desk/wording.h"
#include "releases/edition_chip.h"

#include <QLocale>

namespace communique {

namespace {

const QString separator = QStringLiteral(" · ");

bool isOut(const ReleaseSummary &summary)
{
    return summary.stage == ReleaseStage::LiveComplete && summary.publishedAt.isValid();
}

QString calendarDay(const QDate &date, const QDate &today)
{
    const QLocale locale;
    if (date.year() != today.year())
        return locale.toString(date, QLocale::ShortFormat);
    return QStringLiteral("%1 %2").arg(
        locale.toString(date.day()), locale.monthName(date.month(), QLocale::ShortFormat));
}

bool isAsked(const NextStep &step)
{
    return step.action == Action::Sign || step.action == Action::Publish;
}

Tone stepTone(const DeskRow &row)
{
    const NextStep &step = *row.step;
    if (isAsked(step))
        return Tone::Success;
    if (row.section != DeskSection::NeedsMe)
        return step.action == Action::Edit && step.done == 0 ? Tone::Neutral : Tone::Accent;
    if (step.stale > 0 || step.action == Action::SettleConflict || step.action == Action::Acknowledge)
        return Tone::Danger;
    return step.action == Action::Revise || step.action == Action::Approve ? Tone::Violet : Tone::Warning;
}

QString waitedFor(const NextStep &step)
{
    for (const Role role : allRoles()) {
        if (step.roles.testFlag(role))
            return Wording::role(role);
    }
    return {};
}

} // namespace

QString RowWording::day(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = today.daysTo(local.date());
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today %1").arg(clock);
    if (days == 1)
        return tr("tomorrow %1").arg(clock);
    if (days == -1)
        return tr("yesterday %1").arg(clock);
    if (days > 1 && days < 7)
        return tr("%1 %2", "weekday, time").arg(QLocale().dayName(local.date().dayOfWeek()), clock);
    return tr("%1 %2", "date, time").arg(calendarDay(local.date(), today), clock);
}

QString RowWording::facts(const DeskRow &row, const QDateTime &now)
{
    const ReleaseSummary &summary = row.summary;
    QStringList parts{summary.reference};
    if (isOut(summary))
        parts.append(
            tr("Published %1").arg(calendarDay(summary.publishedAt.toLocalTime().date(), now.toLocalTime().date())));
    else if (summary.scheduled)
        parts.append(tr("Scheduled %1").arg(day(summary.scheduled->utc, now)));
    else if (summary.embargo)
        parts.append(Wording::embargo(*summary.embargo, now));
    else
        parts.append(tr("No embargo"));
    if (summary.isOpen() && summary.due.isValid() && !row.isOverdue)
        parts.append(tr("due %1").arg(day(summary.due, now)));
    return parts.join(separator);
}

QString RowWording::lateness(const DeskRow &row, const QDateTime &now)
{
    return row.isOverdue ? tr("overdue since %1").arg(day(row.summary.due, now)) : QString();
}

ChipLook RowWording::step(const DeskRow &row, const QDateTime &now)
{
    const ReleaseSummary &summary = row.summary;
    if (!row.step) {
        const bool online = isOut(summary);
        return {IconName::None, online ? tr("Online") : Wording::stage(summary.stage),
            online ? Tone::Accent : Tone::Neutral};
    }
    QString text = Wording::step(*row.step, summary.source);
    if (row.step->notBefore.isValid() && row.step->notBefore > now)
        text += separator + Wording::distance(row.step->notBefore, now);
    if (row.section == DeskSection::WaitingOnOthers && !isAsked(*row.step))
        text += separator + waitedFor(*row.step);
    return {IconName::None, text, stepTone(row)};
}

QString RowWording::spoken(const DeskRow &row, const QDateTime &now)
{
    QStringList parts{row.summary.title, facts(row, now)};
    if (row.isOverdue)
        parts.append(lateness(row, now));
    for (const EditionSummary &edition : row.summary.editions)
        parts.append(EditionLook::meaning(edition, row.summary.source));
    parts.append(tr("Next: %1").arg(step(row, now).text));
    return parts.join(QStringLiteral(". "));
}

QString RowWording::spoken(const SearchHit &hit)
{
    return QStringList{hit.headline, hit.reference, Wording::language(hit.language), hit.excerpt.text}.join(
        QStringLiteral(". "));
}

} // namespace communique
