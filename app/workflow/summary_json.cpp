#include "workflow/summary.h"

#include "base/clock.h"
#include "workflow/action.h"

#include <QJsonArray>

namespace communique {

namespace {

using Key = QLatin1StringView;

void put(QJsonObject &object, Key key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, Key key, const std::optional<Embargo> &embargo)
{
    if (embargo)
        object.insert(key, QJsonArray{instantText(embargo->utc), embargo->zone});
}

QString text(const QJsonObject &object, Key key)
{
    return object.value(key).toString();
}

int number(const QJsonObject &object, Key key)
{
    return object.value(key).toInt();
}

QDateTime instant(const QJsonObject &object, Key key)
{
    return instantFromText(text(object, key));
}

LanguageTag tag(const QJsonObject &object, Key key)
{
    return LanguageTag::parse(text(object, key)).value_or(LanguageTag());
}

std::optional<Embargo> embargo(const QJsonObject &object, Key key)
{
    const QJsonArray pair = object.value(key).toArray();
    if (pair.size() != 2)
        return std::nullopt;
    return Embargo{instantFromText(pair.at(0).toString()), pair.at(1).toString()};
}

/// The stage of that name, of the first to the last there is.
template <typename Stage> std::optional<Stage> stageNamed(const QString &name, Stage last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (stageName(static_cast<Stage>(i)) == name)
            return static_cast<Stage>(i);
    }
    return std::nullopt;
}

QJsonObject editionToJson(const EditionSummary &edition)
{
    QJsonObject object{{QStringLiteral("language"), edition.language.code()},
        {QStringLiteral("stage"), stageName(edition.stage)}, {QStringLiteral("done"), edition.progress.done},
        {QStringLiteral("total"), edition.progress.total}, {QStringLiteral("stale"), edition.stale},
        {QStringLiteral("live"), edition.isLive}, {QStringLiteral("approved"), edition.isApprovalValid}};
    put(object, Key("assignee"), edition.assignee.toString());
    put(object, Key("due"), instantText(edition.due));
    return object;
}

Result<EditionSummary> editionFromJson(const QJsonObject &object)
{
    const auto stage = stageNamed(text(object, Key("stage")), EditionStage::Dropped);
    if (!stage)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("unknown stage of an edition")};
    EditionSummary edition;
    edition.language = tag(object, Key("language"));
    edition.stage = *stage;
    edition.progress = {number(object, Key("done")), number(object, Key("total"))};
    edition.stale = number(object, Key("stale"));
    edition.isLive = object.value(Key("live")).toBool();
    edition.isApprovalValid = object.value(Key("approved")).toBool();
    edition.assignee = PersonId::fromString(text(object, Key("assignee")));
    edition.due = instant(object, Key("due"));
    return edition;
}

QJsonObject stepToJson(const NextStep &step)
{
    QJsonObject object{{QStringLiteral("action"), actionName(step.action)},
        {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(step.roles))},
        {QStringLiteral("done"), step.done}, {QStringLiteral("total"), step.total},
        {QStringLiteral("stale"), step.stale}};
    put(object, Key("language"), step.language.code());
    put(object, Key("person"), step.person.toString());
    put(object, Key("notBefore"), instantText(step.notBefore));
    return object;
}

Result<NextStep> stepFromJson(const QJsonObject &object)
{
    QStringList names;
    for (const QJsonValue &name : object.value(Key("roles")).toArray())
        names.append(name.toString());
    const std::optional<Action> action = actionFromName(text(object, Key("action")));
    const std::optional<Roles> roles = rolesFromNames(names);
    if (!action || !roles)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("unknown action or role of a step")};
    return NextStep{tag(object, Key("language")), *action, *roles, PersonId::fromString(text(object, Key("person"))),
        number(object, Key("done")), number(object, Key("total")), number(object, Key("stale")),
        instant(object, Key("notBefore"))};
}

template <typename T> Outcome readList(const QJsonValue &json, Result<T> (*read)(const QJsonObject &), QList<T> &list)
{
    for (const QJsonValue &value : json.toArray()) {
        Result<T> item = read(value.toObject());
        if (!item)
            return item.error();
        list.append(*std::move(item));
    }
    return {};
}

void readFields(const QJsonObject &object, ReleaseSummary &summary)
{
    summary.id = ReleaseId::fromString(text(object, Key("id")));
    summary.reference = text(object, Key("reference"));
    summary.title = text(object, Key("title"));
    summary.source = tag(object, Key("source"));
    summary.embargo = embargo(object, Key("embargo"));
    summary.scheduled = embargo(object, Key("scheduled"));
    summary.due = instant(object, Key("due"));
    summary.changedAt = instant(object, Key("changed"));
    summary.publishedAt = instant(object, Key("published"));
    summary.owner = PersonId::fromString(text(object, Key("owner")));
}

} // namespace

QJsonObject summaryToJson(const ReleaseSummary &summary)
{
    QJsonObject object{{QStringLiteral("id"), summary.id.toString()}, {QStringLiteral("reference"), summary.reference},
        {QStringLiteral("type"), releaseTypeName(summary.type)}, {QStringLiteral("title"), summary.title},
        {QStringLiteral("source"), summary.source.code()}, {QStringLiteral("stage"), stageName(summary.stage)}};
    put(object, Key("embargo"), summary.embargo);
    put(object, Key("scheduled"), summary.scheduled);
    put(object, Key("due"), instantText(summary.due));
    put(object, Key("changed"), instantText(summary.changedAt));
    put(object, Key("published"), instantText(summary.publishedAt));
    put(object, Key("owner"), summary.owner.toString());
    QJsonArray editions;
    for (const EditionSummary &edition : summary.editions)
        editions.append(editionToJson(edition));
    QJsonArray steps;
    for (const NextStep &step : summary.steps)
        steps.append(stepToJson(step));
    object.insert(Key("editions"), editions);
    object.insert(Key("steps"), steps);
    return object;
}

Result<ReleaseSummary> summaryFromJson(const QJsonObject &object)
{
    const auto stage = stageNamed(text(object, Key("stage")), ReleaseStage::Withdrawn);
    const auto type = releaseTypeFromName(text(object, Key("type")));
    if (!stage || !type)
        return Error{ErrorCode::Malformed, {}, QStringLiteral("unknown stage or type of a release")};
    ReleaseSummary summary;
    summary.stage = *stage;
    summary.type = *type;
    readFields(object, summary);
    if (Outcome read = readList(object.value(Key("editions")), editionFromJson, summary.editions); !read)
        return read.error();
    if (Outcome read = readList(object.value(Key("steps")), stepFromJson, summary.steps); !read)
        return read.error();
    return summary;
}

} // namespace communique
