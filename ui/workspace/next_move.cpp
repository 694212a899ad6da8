#include "workspace/next_move.h"

#include "desk/wording.h"
#include "workflow/stage.h"

#include <QCoreApplication>

namespace communique {

namespace {

struct Offer
{
    NextMove::Kind kind;
    Action action;
    const char *text;
    ButtonVariant variant;
};

Offer offerFor(EditionStage stage, bool isSource)
{
    switch (stage) {
    case EditionStage::NotStarted:
    case EditionStage::Drafting:
        if (isSource)
            return {NextMove::Kind::Decide, Action::Submit, QT_TRANSLATE_NOOP("NextMove", "Submit %1 for approval"),
                ButtonVariant::Primary};
        return {NextMove::Kind::Decide, Action::Submit, QT_TRANSLATE_NOOP("NextMove", "Submit %1 for revision"),
            ButtonVariant::Primary};
    case EditionStage::InRevision:
        return {NextMove::Kind::Decide, Action::Revise, QT_TRANSLATE_NOOP("NextMove", "Certify %1"),
            ButtonVariant::Primary};
    case EditionStage::Revised:
        return {NextMove::Kind::Decide, Action::Submit, QT_TRANSLATE_NOOP("NextMove", "Submit %1 for approval"),
            ButtonVariant::Primary};
    case EditionStage::AwaitingApproval:
        return {NextMove::Kind::Review, Action::Approve, QT_TRANSLATE_NOOP("NextMove", "Approve %1…"),
            ButtonVariant::Approve};
    case EditionStage::Dropped:
    case EditionStage::Withdrawn:
        return {NextMove::Kind::Decide, Action::Reopen, QT_TRANSLATE_NOOP("NextMove", "Reopen %1…"),
            ButtonVariant::Primary};
    case EditionStage::Approved:
    case EditionStage::Live:
        break;
    }
    return {NextMove::Kind::Publish, Action::Publish, QT_TRANSLATE_NOOP("NextMove", "Go to publication"),
        ButtonVariant::Primary};
}

} // namespace

NextMove nextMoveFor(const Dossier &dossier, const LanguageTag &language, const Person &person, const QDateTime &now)
{
    const Edition *edition = dossier.release.edition(language);
    const EditionStage stage = edition ? stageOf(*edition) : EditionStage::NotStarted;
    const Offer offer = offerFor(stage, language == dossier.release.created.source);
    NextMove move;
    move.kind = offer.kind;
    move.variant = offer.variant;
    move.request = requestFor(offer.action, isAboutAnEdition(offer.action) ? language : LanguageTag());
    move.text = QCoreApplication::translate("NextMove", offer.text);
    if (isAboutAnEdition(offer.action))
        move.text = move.text.arg(Wording::language(language));
    if (offer.kind == NextMove::Kind::Decide) {
        Request asked = move.request;
        asked.reason = QStringLiteral("-"); // asked for when the button is pressed
        move.against = blockers(dossier, asked, person, now);
    }
    return move;
}

} // namespace communique
