#include "releases/edition_chip.h"

#include "desk/wording.h"

namespace communique {

namespace {

struct StageLook
{
    IconName icon;
    Tone tone;
};

StageLook lookOf(const EditionSummary &edition)
{
    if (edition.stale > 0)
        return {IconName::History, Tone::Danger};
    switch (edition.stage) {
    case EditionStage::NotStarted:
        return {IconName::CircleDashed, Tone::Neutral};
    case EditionStage::Drafting:
        return {IconName::PencilLine, Tone::Warning};
    case EditionStage::InRevision:
    case EditionStage::Revised:
    case EditionStage::AwaitingApproval:
        return {IconName::Eye, Tone::Violet};
    case EditionStage::Approved:
        return {IconName::CheckCheck, Tone::Success};
    case EditionStage::Live:
        return {IconName::Globe, Tone::Accent};
    case EditionStage::Withdrawn:
    case EditionStage::Dropped:
        break;
    }
    return {IconName::Ban, Tone::Neutral};
}

} // namespace

ChipLook EditionLook::chip(const EditionSummary &edition)
{
    const StageLook look = lookOf(edition);
    return {look.icon, edition.language.code().toUpper(), look.tone};
}

ChipLook EditionLook::state(const EditionSummary &edition, const LanguageTag &source)
{
    const StageLook look = lookOf(edition);
    const QString words
        = edition.language == source ? Wording::sourceStage(edition.stage) : Wording::stage(edition.stage);
    return {IconName::None, words, look.tone};
}

QString EditionLook::meaning(const EditionSummary &edition, const LanguageTag &source)
{
    QString text
        = QStringLiteral("%1: %2").arg(Wording::language(edition.language), state(edition, source).text.toLower());
    if (edition.stage == EditionStage::Drafting)
        text += tr(", %1 of %2 blocks").arg(edition.progress.done).arg(edition.progress.total);
    if (edition.stale > 0)
        text += tr(", the source changed in %1 blocks").arg(edition.stale);
    return text;
}

} // namespace communique
