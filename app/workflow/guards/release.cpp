// Guards of what happens to the release as a whole (WORKFLOW.md section 5).

#include "base/clock.h"
#include "workflow/approval.h"
#include "workflow/guards/guard.h"

#include <algorithm>

namespace communique::guards {

namespace {

Blocker blocker(const QString &code, const QString &what, const QString &name = {})
{
    return {code, {}, {}, what, name};
}

Blocker state(const QString &what)
{
    return blocker(QStringLiteral("STATE"), what);
}

bool isPublished(const Release &release)
{
    return !release.publications.isEmpty();
}

QList<Blocker> ofLanguage(const Dossier &dossier, const LanguageTag &language)
{
    const Edition *edition = dossier.release.edition(language);
    if (!edition)
        return {{QStringLiteral("LANG"), language, {}, QStringLiteral("edition-missing"), {}}};
    const EditionStage stage = stageOf(*edition);
    if (stage != EditionStage::Approved && stage != EditionStage::Live)
        return {{QStringLiteral("LANG"), language, {}, QStringLiteral("not-approved"), stageName(stage)}};
    const ApprovalValidity validity = approvalOf(dossier, language).validity;
    if (validity == ApprovalValidity::Valid)
        return {};
    return {{QStringLiteral("LANG"), language, {}, QStringLiteral("approval-void"), approvalValidityName(validity)}};
}

QList<Blocker> ofSignature(const Question &question)
{
    if (validSignature(question.dossier))
        return {};
    const bool isSigned = !question.release().signatures.isEmpty();
    return {blocker(
        QStringLiteral("SIGNATURE"), isSigned ? QStringLiteral("signature-void") : QStringLiteral("not-signed"))};
}

QList<Blocker> ofEmbargo(const Question &question)
{
    const std::optional<Embargo> &embargo = question.release().embargo;
    if (!embargo || question.now >= embargo->utc)
        return {};
    return {blocker(QStringLiteral("EMBARGO"), QStringLiteral("embargo-ahead"), instantText(embargo->utc))};
}

/// The findings on all that a signature or a publication would send out.
QList<Blocker> ofChecks(const Dossier &dossier)
{
    QList<LanguageTag> languages = requiredLanguages(dossier.release);
    for (const LanguageTag &language : editionsGoingOut(dossier).keys()) {
        if (!languages.contains(language))
            languages.append(language);
    }
    QList<Blocker> found;
    for (const LanguageTag &language : languages)
        found += checks(dossier, language);
    return found;
}

QList<Blocker> ofSign(const Question &question)
{
    QList<Blocker> found = requiredEditions(question.dossier) + ofChecks(question.dossier);
    if (found.isEmpty() && !hasSomethingToSign(question.dossier))
        found.append(state(QStringLiteral("nothing-to-sign")));
    return found;
}

QList<Blocker> ofPublish(const Question &question)
{
    QList<Blocker> found;
    const SignatureRecord *signature = validSignature(question.dossier);
    if (signature && !hasSomethingToPublish(question.dossier, signature->made))
        found.append(state(QStringLiteral("nothing-to-publish")));
    return found + requiredEditions(question.dossier) + ofChecks(question.dossier) + ofSignature(question);
}

QList<Blocker> ofTime(const Question &question)
{
    const QDateTime &at = question.request.at;
    if (!at.isValid())
        return {blocker(QStringLiteral("CLOCK"), QStringLiteral("time-missing"))};
    QList<Blocker> found;
    const std::optional<Embargo> &embargo = question.release().embargo;
    if (embargo && at < embargo->utc)
        found.append(blocker(QStringLiteral("EMBARGO"), QStringLiteral("before-embargo"), instantText(embargo->utc)));
    if (at <= question.now)
        found.append(blocker(QStringLiteral("CLOCK"), QStringLiteral("time-past"), instantText(at)));
    return found;
}

QList<Blocker> ofHold(const Question &question)
{
    if (isPublished(question.release()))
        return {state(QStringLiteral("already-published"))};
    if (lastAct(question.release()) == ReleaseAct::PutOnHold)
        return {state(QStringLiteral("already-on-hold"))};
    return {};
}

QList<Blocker> onlyIf(bool holds, const QString &what)
{
    return holds ? QList<Blocker>() : QList<Blocker>{state(what)};
}

} // namespace

std::optional<ReleaseAct> lastAct(const Release &release)
{
    return release.acts.isEmpty() ? std::nullopt : std::optional(release.acts.constLast().made.act);
}

QList<LanguageTag> requiredLanguages(const Release &release)
{
    QList<LanguageTag> languages{release.created.source};
    for (const LanguageTag &language : release.created.required) {
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QList<Blocker> requiredEditions(const Dossier &dossier)
{
    QList<Blocker> found;
    for (const LanguageTag &language : requiredLanguages(dossier.release)) {
        found += ofLanguage(dossier, language);
        if (dossier.head(language))
            found += words(dossier, language);
    }
    return found;
}

bool isReady(const Dossier &dossier, const LanguageTag &language)
{
    return ofLanguage(dossier, language).isEmpty() && words(dossier, language).isEmpty();
}

bool hasSomethingToPublish(const Dossier &dossier, const ReleaseSigned &made)
{
    return std::any_of(made.editions.keyBegin(), made.editions.keyEnd(), [&](const LanguageTag &language) {
        const Edition *edition = dossier.release.edition(language);
        return !edition || !edition->live || edition->live->content != made.editions.value(language);
    });
}

bool hasSomethingToSign(const Dossier &dossier)
{
    ReleaseSigned next;
    next.editions = editionsGoingOut(dossier);
    const SignatureRecord *signature = validSignature(dossier);
    return hasSomethingToPublish(dossier, next) && !(signature && signature->made.editions == next.editions);
}

/// A spiked release is over; one on hold is worked on but does not go out.
QList<Blocker> hold(const Question &question)
{
    const std::optional<ReleaseAct> act = lastAct(question.release());
    const Action action = question.request.action;
    if (act == ReleaseAct::Spiked)
        return {blocker(QStringLiteral("HOLD"), QStringLiteral("spiked"))};
    const bool goesOut = action == Action::Sign || action == Action::Schedule || action == Action::Publish;
    if (act == ReleaseAct::PutOnHold && goesOut)
        return {blocker(QStringLiteral("HOLD"), QStringLiteral("on-hold"))};
    return {};
}

QList<Blocker> release(const Question &question)
{
    const bool published = isPublished(question.release());
    switch (question.request.action) {
    case Action::ChangeEmbargo:
    case Action::Spike:
        return onlyIf(!published, QStringLiteral("already-published"));
    case Action::Sign:
        return ofSign(question);
    case Action::Schedule:
        return ofPublish(question) + ofTime(question);
    case Action::Publish:
        return ofPublish(question) + ofEmbargo(question);
    case Action::Hold:
        return ofHold(question);
    case Action::LiftHold:
        return onlyIf(lastAct(question.release()) == ReleaseAct::PutOnHold, QStringLiteral("not-on-hold"));
    case Action::OpenCorrection:
    case Action::Withdraw:
        return onlyIf(published, QStringLiteral("not-published"));
    case Action::Comment:
    case Action::CloseThread:
        return discussion(question);
    default:
        return {};
    }
}

QList<Blocker> clock(const Question &question)
{
    const QDateTime &last = question.release().changedAt;
    if (!last.isValid() || question.now >= last)
        return {};
    return {blocker(QStringLiteral("CLOCK"), QStringLiteral("clock-behind"), instantText(last))};
}

QList<Blocker> reason(const Question &question)
{
    switch (question.request.action) {
    case Action::Return:
    case Action::Reopen:
    case Action::Drop:
    case Action::Acknowledge:
    case Action::AcceptFinding:
    case Action::Hold:
    case Action::LiftHold:
    case Action::Spike:
    case Action::Withdraw:
        break;
    default:
        return {};
    }
    if (!question.request.reason.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("REASON"), question.request.language, question.request.block,
        QStringLiteral("reason-missing"), {}}};
}

} // namespace communique::guards
