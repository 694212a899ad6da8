#include "cli/translation_import.h"

#include "desk/translating_files.h"
#include "desk/wording.h"

#include <QFileInfo>

namespace communique {

namespace {

constexpr UnitFate allFates[] = {UnitFate::Taken, UnitFate::TakenStale, UnitFate::Unchanged, UnitFate::Untranslated,
    UnitFate::KeptAside, UnitFate::UnknownUnit, UnitFate::UnknownSource};

QJsonObject report(const QString &fileName, const ReturnReceipt &receipt)
{
    QJsonArray units;
    for (const ReturnedUnit &unit : receipt.units) {
        units.append(QJsonObject{{QStringLiteral("unit"), unit.unit}, {QStringLiteral("block"), unit.block.toString()},
            {QStringLiteral("fate"), fateName(unit.fate)}});
    }
    QJsonArray losses;
    for (const auto &[code, count] : receipt.losses) {
        losses.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("count"), count},
            {QStringLiteral("text"), Wording::loss(code, count)}});
    }
    return QJsonObject{{QStringLiteral("file"), fileName}, {QStringLiteral("release"), receipt.release.toString()},
        {QStringLiteral("reference"), receipt.reference}, {QStringLiteral("language"), receipt.language.code()},
        {QStringLiteral("revision"), receipt.revision.toHex()}, {QStringLiteral("units"), units},
        {QStringLiteral("losses"), losses}};
}

/// "  stale: b3 b7", a line for each fate that any unit had; of the many that are as they were, how many.
void tell(Console &console, const ReturnReceipt &receipt)
{
    console.line(receipt.release.toString());
    for (const UnitFate fate : allFates) {
        QStringList names;
        for (const ReturnedUnit &unit : receipt.units) {
            if (unit.fate == fate)
                names.append(unit.unit);
        }
        const bool isDull = fate == UnitFate::Unchanged || fate == UnitFate::Untranslated;
        if (!names.isEmpty())
            console.line(QStringLiteral("  %1: %2")
                             .arg(fateName(fate), isDull ? QString::number(names.size()) : names.join(u' ')));
    }
    for (const auto &[code, count] : receipt.losses)
        console.line(QStringLiteral("  note: %1").arg(Wording::loss(code, count)));
}

Result<ReturnReceipt> import(Invocation &call, const Session &session, const TranslationFile &file)
{
    const Result<QByteArray> bytes
        = file.name == QLatin1StringView("-") ? call.console().readAll() : readFile(file.name);
    if (!bytes)
        return bytes.error();
    Newsroom &room = **call.newsroom();
    std::optional<ReleaseId> release;
    if (call.has(QStringLiteral("release"))) {
        const Result<ReleaseId> named = room.findRelease(call.value(QStringLiteral("release")));
        if (!named)
            return named.error();
        release = *named;
    }
    return file.form == TranslationForm::Xliff ? importXliff(room, session, *bytes, release)
                                               : importTable(room, session, *bytes, release);
}

} // namespace

int importTranslation(Invocation &call, const Session &session, const TranslationFile &file, QJsonArray &reports)
{
    const Result<ReturnReceipt> receipt = import(call, session, file);
    if (!receipt) {
        Error error = receipt.error();
        if (error.subject.isEmpty())
            error.subject = QFileInfo(file.name).fileName();
        return call.console().fail(error);
    }
    reports.append(report(file.name, *receipt));
    tell(call.console(), *receipt);
    const QList<BlockId> conflicts = receipt->conflicts();
    return conflicts.isEmpty() ? Done
                               : call.console().fail(Error{ErrorCode::Conflict, conflicts.constFirst().toString(), {}});
}

} // namespace communique
