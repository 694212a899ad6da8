#include "workflow/action.h"

namespace communique {

namespace {

struct ActionEntry
{
    Action action;
    QLatin1StringView name;
};
constexpr ActionEntry entries[] = {
    {Action::Edit, QLatin1StringView("edit")},
    {Action::Submit, QLatin1StringView("submit")},
    {Action::Revise, QLatin1StringView("revise")},
    {Action::Approve, QLatin1StringView("approve")},
    {Action::Return, QLatin1StringView("return")},
    {Action::Reopen, QLatin1StringView("reopen")},
    {Action::Drop, QLatin1StringView("drop")},
    {Action::Acknowledge, QLatin1StringView("acknowledge")},
    {Action::AcceptFinding, QLatin1StringView("accept")},
    {Action::SettleConflict, QLatin1StringView("settle-conflict")},
    {Action::Restore, QLatin1StringView("restore")},
    {Action::ChangeEmbargo, QLatin1StringView("change-embargo")},
    {Action::Sign, QLatin1StringView("sign")},
    {Action::Schedule, QLatin1StringView("schedule")},
    {Action::Publish, QLatin1StringView("publish")},
    {Action::Hold, QLatin1StringView("hold")},
    {Action::LiftHold, QLatin1StringView("lift-hold")},
    {Action::Spike, QLatin1StringView("spike")},
    {Action::OpenCorrection, QLatin1StringView("open-correction")},
    {Action::Withdraw, QLatin1StringView("withdraw")},
    {Action::Comment, QLatin1StringView("comment")},
    {Action::CloseThread, QLatin1StringView("close-thread")},
};

} // namespace

QString actionName(Action action)
{
    for (const ActionEntry &entry : entries) {
        if (entry.action == action)
            return entry.name;
    }
    return {};
}

std::optional<Action> actionFromName(const QString &name)
{
    for (const ActionEntry &entry : entries) {
        if (entry.name == name)
            return entry.action;
    }
    return std::nullopt;
}

const QList<Action> &allActions()
{
    static const QList<Action> all = [] {
        QList<Action> list;
        for (const ActionEntry &entry : entries)
            list.append(entry.action);
        return list;
    }();
    return all;
}

bool isAboutAnEdition(Action action)
{
    return action <= Action::Restore;
}

} // namespace communique
