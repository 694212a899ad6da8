#pragma once

#include "workflow/blockers.h"
#include "workflow/stage.h"

#include <QJsonObject>

namespace communique {

struct EditionSummary
{
    LanguageTag language;
    EditionStage stage = EditionStage::NotStarted;
    Progress progress;
    int stale = 0; ///< unsettled stale blocks
    bool isLive = false;
    bool isApprovalValid = false;
    PersonId assignee;
    QDateTime due;

    bool operator==(const EditionSummary &) const = default;
};

/// What a list shows of a release without opening it: one row of the desk, and what the store keeps for it.
struct ReleaseSummary
{
    ReleaseId id;
    QString reference;
    ReleaseType type = ReleaseType::PressRelease;
    QString title; ///< the source's headline, or the reference before there is one
    LanguageTag source;
    ReleaseStage stage = ReleaseStage::Planned;
    std::optional<Embargo> embargo;
    std::optional<Embargo> scheduled;
    QDateTime due; ///< the earliest of the editions'; invalid: none
    QDateTime changedAt;
    QDateTime publishedAt; ///< of the last publication; invalid: none
    PersonId owner;
    QList<EditionSummary> editions; ///< in the order of Release::languages()
    QList<NextStep> steps;

    /// Work remains: not spiked, not withdrawn, not complete and untouched.
    bool isOpen() const;

    bool operator==(const ReleaseSummary &) const = default;
};

/// Concludes the summary from the dossier alone; the same dossier always gives the same summary.
ReleaseSummary summarize(const Dossier &dossier);

/// For the store; reads back to an equal value.
QJsonObject summaryToJson(const ReleaseSummary &summary);
Result<ReleaseSummary> summaryFromJson(const QJsonObject &object);

} // namespace communique
