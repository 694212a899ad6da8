#include "desk/wording.h"

#include "model/embargo.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace communique {

namespace {

/// The thing an Error's detail names, in words.
QString thing(const QString &name)
{
    static const char *const names[] = {QT_TRANSLATE_NOOP("Wording", "person"), QT_TRANSLATE_NOOP("Wording", "release"),
        QT_TRANSLATE_NOOP("Wording", "edition"), QT_TRANSLATE_NOOP("Wording", "revision"),
        QT_TRANSLATE_NOOP("Wording", "block"), QT_TRANSLATE_NOOP("Wording", "stale block"),
        QT_TRANSLATE_NOOP("Wording", "concept"), QT_TRANSLATE_NOOP("Wording", "contact"),
        QT_TRANSLATE_NOOP("Wording", "unit of the memory"), QT_TRANSLATE_NOOP("Wording", "house style"),
        QT_TRANSLATE_NOOP("Wording", "listed word"), QT_TRANSLATE_NOOP("Wording", "finding"),
        QT_TRANSLATE_NOOP("Wording", "comment")};
    for (const char *known : names) {
        if (name == QLatin1StringView(known))
            return Wording::tr(known);
    }
    return Wording::tr("thing called");
}

} // namespace

QString Wording::of(const Error &error)
{
    const QString &subject = error.subject;
    const QString why = detail(error.detail);
    switch (error.code) {
    case ErrorCode::Usage:
        return tr("That has no meaning here: %1").arg(why.isEmpty() ? subject : why);
    case ErrorCode::NotFound:
        return tr("There is no %1 “%2”.").arg(thing(error.detail), subject);
    case ErrorCode::Ambiguous:
        return tr("“%1” fits more than one %2; be more exact.").arg(subject, thing(error.detail));
    case ErrorCode::Malformed:
        return tr("“%1” cannot be read: %2. Nothing was changed.").arg(detail(subject), why);
    case ErrorCode::TooLarge:
        return tr("“%1” is larger than what is taken in: %2. Nothing was changed.").arg(detail(subject), why);
    case ErrorCode::Refused:
        return why.isEmpty() ? subject : QStringLiteral("%1: %2").arg(subject, why);
    case ErrorCode::Conflict:
        return QStringLiteral("CONFLICT: ")
            + tr("Somebody else changed the same block (%1). Both texts are kept; choose one before submitting.")
                  .arg(subject);
    case ErrorCode::WrongPassphrase:
        return tr("The passphrase does not open the key.");
    case ErrorCode::KeyMissing:
        return tr("This workstation holds no key for “%1”.").arg(subject);
    case ErrorCode::NotSignedIn:
        return tr("Nobody is signed in: say who acts (--as PERSON).");
    case ErrorCode::CannotRead:
        return tr("“%1” cannot be read: %2").arg(subject, why);
    case ErrorCode::CannotWrite:
        return tr("“%1” cannot be written: %2. What was there is unchanged.").arg(subject, why);
    case ErrorCode::ReadOnly:
        return tr("“%1” may be read but not written. Nothing was changed.").arg(subject);
    case ErrorCode::DiskFull:
        return tr("The disk is full. What was kept before is safe; make room, then try again.");
    case ErrorCode::Damaged:
        return tr("“%1” is not as it was signed: %2. Run “communiquectl verify” and restore a backup.")
            .arg(subject, why);
    case ErrorCode::RolledBack:
        return tr(
            "“%1” is older than what this workstation has seen (%2). Restore it by “communiquectl restore” if that "
            "is meant.")
            .arg(subject, why);
    case ErrorCode::NewerVersion:
        return tr("“%1” was written by a newer Communiqué and is open for reading only.").arg(subject);
    case ErrorCode::NotAStore:
        return tr("“%1” is not a Communiqué store. It was not touched.").arg(subject);
    case ErrorCode::NetworkFileSystem:
        return tr("“%1” lies on a network file system, where a store cannot be kept safely. Copy it to a local disk.")
            .arg(subject);
    case ErrorCode::Busy:
        return tr("Another program has been writing to the store for too long. Nothing was changed; try again.");
    case ErrorCode::ClockBehind:
        return tr("The clock of this machine is behind the journal's last entry (%1). Set it right first.")
            .arg(subject);
    case ErrorCode::Internal:
        break;
    }
    return tr("Something went wrong within Communiqué: %1. Nothing was changed.").arg(why);
}

QString Wording::of(const AuditFinding &finding)
{
    const QString &what = finding.what;
    QString sentence = what;
    if (what == QLatin1StringView("signature-wrong"))
        sentence = tr("the signature does not fit");
    else if (what == QLatin1StringView("row-missing"))
        sentence = tr("is missing");
    else if (what == QLatin1StringView("row-altered"))
        sentence = tr("was altered");
    else if (what == QLatin1StringView("row-extra"))
        sentence = tr("was put in behind the program's back");
    else if (what == QLatin1StringView("rolled-back"))
        sentence = tr("the store is older than what this workstation has seen");
    else if (what == QLatin1StringView("chain-broken"))
        sentence = tr("does not follow on the entry before it");
    else if (what == QLatin1StringView("not-entitled"))
        sentence = tr("was written by somebody who did not hold the role for it");
    else if (what == QLatin1StringView("schema-altered"))
        sentence = tr("the tables themselves were changed");
    else if (what == QLatin1StringView("structure-damaged"))
        sentence = tr("the file is damaged");
    return QStringLiteral("%1: %2").arg(finding.place, sentence);
}

QString Wording::stage(EditionStage stage)
{
    switch (stage) {
    case EditionStage::NotStarted:
        return tr("Not started");
    case EditionStage::Drafting:
        return tr("In translation");
    case EditionStage::InRevision:
        return tr("In revision");
    case EditionStage::Revised:
        return tr("Revised");
    case EditionStage::AwaitingApproval:
        return tr("In approval");
    case EditionStage::Approved:
        return tr("Approved");
    case EditionStage::Live:
        return tr("Live");
    case EditionStage::Withdrawn:
        return tr("Withdrawn");
    case EditionStage::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString Wording::sourceStage(EditionStage stage)
{
    return stage == EditionStage::Drafting ? tr("Draft") : Wording::stage(stage);
}

QString Wording::stage(ReleaseStage stage)
{
    switch (stage) {
    case ReleaseStage::Planned:
        return tr("Planned");
    case ReleaseStage::InPreparation:
        return tr("In preparation");
    case ReleaseStage::ReadyToSign:
        return tr("Ready to sign");
    case ReleaseStage::Signed:
        return tr("Signed");
    case ReleaseStage::Scheduled:
        return tr("Scheduled");
    case ReleaseStage::LivePartial:
        return tr("Published in part");
    case ReleaseStage::LiveComplete:
        return tr("Published");
    case ReleaseStage::UnderCorrection:
        return tr("Under correction");
    case ReleaseStage::OnHold:
        return tr("On hold");
    case ReleaseStage::Spiked:
        return tr("Spiked");
    case ReleaseStage::Withdrawn:
        return tr("Withdrawn", "release");
    }
    return {};
}

QString Wording::role(Role role)
{
    switch (role) {
    case Role::PressOfficer:
        return tr("Press officer");
    case Role::Translator:
        return tr("Translator");
    case Role::Reviser:
        return tr("Reviser");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

QString Wording::releaseType(ReleaseType type)
{
    switch (type) {
    case ReleaseType::PressRelease:
        return tr("Press release");
    case ReleaseType::Statement:
        return tr("Statement");
    case ReleaseType::MediaAdvisory:
        return tr("Media advisory");
    case ReleaseType::Note:
        return tr("Note");
    }
    return {};
}

QString Wording::decision(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::SubmittedForRevision:
        return tr("Submitted for revision");
    case DecisionKind::ReturnedByReviser:
        return tr("Sent back by the reviser");
    case DecisionKind::Revised:
        return tr("Revised");
    case DecisionKind::SubmittedForApproval:
        return tr("Submitted for approval");
    case DecisionKind::ReturnedBySupervisor:
        return tr("Sent back by the supervisor");
    case DecisionKind::Approved:
        return tr("Approved");
    case DecisionKind::Reopened:
        return tr("Reopened");
    case DecisionKind::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString Wording::commentKind(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Remark:
        return tr("A remark");
    case CommentKind::Question:
        return tr("A question");
    case CommentKind::Objection:
        return tr("An objection");
    }
    return {};
}

QString Wording::kind(const QString &kindName)
{
    static const char *const words[] = {"headline", QT_TRANSLATE_NOOP("Wording", "Headline"), "subhead",
        QT_TRANSLATE_NOOP("Wording", "Subhead"), "dateline", QT_TRANSLATE_NOOP("Wording", "Dateline"), "paragraph",
        QT_TRANSLATE_NOOP("Wording", "Paragraph"), "heading", QT_TRANSLATE_NOOP("Wording", "Heading"), "quote",
        QT_TRANSLATE_NOOP("Wording", "Quote"), "list-intro", QT_TRANSLATE_NOOP("Wording", "Lead-in of a list"),
        "list-item", QT_TRANSLATE_NOOP("Wording", "List item"), "call-to-action",
        QT_TRANSLATE_NOOP("Wording", "Call to action"), "image", QT_TRANSLATE_NOOP("Wording", "Image"), "end-mark",
        QT_TRANSLATE_NOOP("Wording", "End mark"), "boilerplate", QT_TRANSLATE_NOOP("Wording", "Boilerplate"), "contact",
        QT_TRANSLATE_NOOP("Wording", "Contact"), "notice", QT_TRANSLATE_NOOP("Wording", "Notice")};
    for (size_t i = 0; i + 1 < std::size(words); i += 2) {
        if (kindName == QLatin1StringView(words[i]))
            return tr(words[i + 1]);
    }
    return kindName;
}

QString Wording::language(const LanguageTag &language)
{
    const QString code = language.code();
    static const char *const names[]
        = {"en", QT_TRANSLATE_NOOP("Wording", "English"), "fr", QT_TRANSLATE_NOOP("Wording", "French"), "es",
            QT_TRANSLATE_NOOP("Wording", "Spanish"), "ar", QT_TRANSLATE_NOOP("Wording", "Arabic"), "ru",
            QT_TRANSLATE_NOOP("Wording", "Russian"), "zh", QT_TRANSLATE_NOOP("Wording", "Chinese")};
    for (size_t i = 0; i + 1 < std::size(names); i += 2) {
        if (code == QLatin1StringView(names[i]))
            return tr(names[i + 1]);
    }
    return language.autonym();
}

QString Wording::step(const NextStep &step, const LanguageTag &source)
{
    const QString code = step.language.code().toUpper();
    switch (step.action) {
    case Action::Edit:
        if (step.language == source)
            return tr("Draft %1").arg(code);
        if (step.stale > 0)
            return tr("Source changed in %n block(s) · %1 stale", nullptr, step.stale).arg(code);
        return tr("Translate %1 · %2 of %3 blocks").arg(code).arg(step.done).arg(step.total);
    case Action::Submit:
        return tr("Submit %1").arg(code);
    case Action::Revise:
        return tr("Revise %1").arg(code);
    case Action::Approve:
        return tr("Approve %1").arg(code);
    case Action::Acknowledge:
        return tr("Look at %1 again: its source changed").arg(code);
    case Action::AcceptFinding:
        return tr("Look at what was found in %1").arg(code);
    case Action::SettleConflict:
        return tr("Settle the conflict in %1").arg(code);
    case Action::Sign:
        return tr("All approved · sign the release");
    case Action::Publish:
        return tr("Signed · publish");
    case Action::LiftHold:
        return tr("On hold");
    case Action::Return:
    case Action::Reopen:
    case Action::Drop:
    case Action::Restore:
    case Action::ChangeEmbargo:
    case Action::Schedule:
    case Action::Hold:
    case Action::Spike:
    case Action::OpenCorrection:
    case Action::Withdraw:
    case Action::Comment:
    case Action::CloseThread:
        break;
    }
    return actionName(step.action);
}

QString Wording::distance(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = qAbs(now.secsTo(then)) / 60;
    QString span;
    if (minutes == 0)
        return tr("just now");
    if (minutes < 60)
        span = tr("%1 min").arg(minutes);
    else if (minutes < 48LL * 60)
        span = tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    else
        span = tr("%1 days").arg(minutes / (24LL * 60));
    return then < now ? tr("%1 ago").arg(span) : tr("in %1").arg(span);
}

QString Wording::embargo(const Embargo &embargo, const QDateTime &now)
{
    const QDateTime wall = embargo.wall();
    const QString city = embargo.zone.section(u'/', -1).replace(u'_', u' ');
    const QString day = wall.date() == now.toTimeZone(wall.timeZone()).date()
        ? tr("today")
        : QLocale().toString(wall.date(), QLocale::ShortFormat);
    const QString when = QStringLiteral("%1 %2 %3").arg(day, wall.time().toString(QStringLiteral("HH:mm")), city);
    if (embargo.utc <= now)
        return tr("Embargo lifted %1").arg(when);
    return tr("Embargo lifts %1 · %2").arg(when, distance(embargo.utc, now));
}

Error Wording::refusal(const Blocker &blocker, const Roster &roster)
{
    return Error{ErrorCode::Refused, blocker.code, Wording::of(blocker, roster)};
}

} // namespace communique
