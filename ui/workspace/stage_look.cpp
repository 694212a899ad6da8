#include "workspace/stage_look.h"

#include "desk/wording.h"

#include <QCoreApplication>

namespace communique {

namespace {

bool isOut(EditionStage stage)
{
    return stage == EditionStage::Dropped || stage == EditionStage::Withdrawn;
}

} // namespace

ChipLook stageLook(const EditionSummary &edition)
{
    if (edition.stale > 0 && !isOut(edition.stage))
        return {IconName::History, {}, Tone::Danger};
    switch (edition.stage) {
    case EditionStage::NotStarted:
        return {IconName::CircleDashed, {}, Tone::Neutral};
    case EditionStage::Drafting:
        return {IconName::PencilLine, {}, Tone::Warning};
    case EditionStage::InRevision:
    case EditionStage::Revised:
    case EditionStage::AwaitingApproval:
        return {IconName::Eye, {}, Tone::Violet};
    case EditionStage::Approved:
        return edition.isApprovalValid ? ChipLook{IconName::CheckCheck, {}, Tone::Success}
                                       : ChipLook{IconName::TriangleAlert, {}, Tone::Danger};
    case EditionStage::Live:
        return {IconName::Globe, {}, Tone::Accent};
    case EditionStage::Withdrawn:
    case EditionStage::Dropped:
        return {IconName::Ban, {}, Tone::Neutral};
    }
    return {};
}

QString stageText(const EditionSummary &edition, const LanguageTag &source)
{
    if (edition.stale > 0 && !isOut(edition.stage))
        return QCoreApplication::translate("StageLook", "Source changed");
    return edition.language == source ? Wording::sourceStage(edition.stage) : Wording::stage(edition.stage);
}

} // namespace communique
