// Commands about the store itself: verify, rebuild, backup, restore.

#include "cli/command.h"
#include "desk/publishing.h"
#include "desk/upkeep.h"
#include "desk/wording.h"
#include "storage/backup.h"
#include "storage/memory_store.h"
#include "storage/store_audit.h"

namespace communique {

namespace {

int verifySiteFolder(Invocation &call, const QString &folder)
{
    QByteArray pinned;
    // The newsroom's own key, where there is a store here; a site can be verified without one as well.
    if (call.has(QStringLiteral("store"))) {
        const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
        if (!room)
            return call.console().fail(room.error());
        pinned = (*room)->rootKey();
    }
    const Result<SiteReport> report = verifySite(folder, pinned);
    if (!report)
        return call.console().fail(storeError(report.error()));
    QJsonArray findings;
    for (const SiteFinding &finding : report->findings) {
        findings.append(QJsonObject{{QStringLiteral("path"), finding.path}, {QStringLiteral("what"), finding.what}});
        call.console().fail(RefusedExit, QStringLiteral("%1: %2").arg(finding.path, finding.what));
    }
    call.console().line(QStringLiteral("%1 releases, %2 pages; newsroom key %3%4")
                            .arg(report->releases)
                            .arg(report->pages)
                            .arg(QString::fromLatin1(report->rootKey.toHex().left(16)),
                                report->findings.isEmpty() ? QStringLiteral("; as approved") : QString()));
    call.console().json(
        QJsonObject{{QStringLiteral("releases"), report->releases}, {QStringLiteral("pages"), report->pages},
            {QStringLiteral("rootKey"), QString::fromLatin1(report->rootKey.toHex())},
            {QStringLiteral("findings"), findings}});
    return report->findings.isEmpty() ? Done : RefusedExit;
}

int verify(Invocation &call)
{
    if (call.has(QStringLiteral("site")))
        return verifySiteFolder(call, call.value(QStringLiteral("site")));
    const Result<AuditReport> report = auditPlace(call.place());
    if (!report)
        return call.console().fail(storeError(report.error()));
    QJsonArray findings;
    for (const AuditFinding &finding : report->findings) {
        findings.append(QJsonObject{{QStringLiteral("place"), finding.place}, {QStringLiteral("what"), finding.what}});
        call.console().fail(RefusedExit, Wording::of(finding));
    }
    call.console().line(QStringLiteral("%1 journal entries, %2 texts and documents, %3 releases%4")
                            .arg(report->entries)
                            .arg(report->blobs)
                            .arg(report->releases)
                            .arg(report->findings.isEmpty() ? QStringLiteral("; all as signed") : QString()));
    call.console().json(QJsonObject{{QStringLiteral("entries"), report->entries},
        {QStringLiteral("blobs"), report->blobs}, {QStringLiteral("releases"), report->releases},
        {QStringLiteral("head"), report->head.digest.toHex()}, {QStringLiteral("findings"), findings}});
    return report->findings.isEmpty() ? Done : RefusedExit;
}

int rebuild(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom();
    if (!room)
        return call.console().fail(room.error());
    const Outcome rebuilt = rebuildProjections((*room)->connection(), (*room)->rootKey());
    if (!rebuilt)
        return call.console().fail(rebuilt.error());
    MemoryStore::removeFiles(call.place().storeFile);
    call.console().line(QStringLiteral("rebuilt from the journal"));
    call.console().json(QJsonObject{{QStringLiteral("rebuilt"), true}});
    return Done;
}

int backup(Invocation &call)
{
    const Result<Newsroom *> room = call.newsroom(OpenMode::ReadOnly);
    if (!room)
        return call.console().fail(room.error());
    const Outcome made = backUp((*room)->connection(), call.argument(0));
    if (!made)
        return call.console().fail(made.error());
    call.console().line(call.argument(0));
    call.console().json(QJsonObject{{QStringLiteral("backup"), call.argument(0)}});
    return Done;
}

int restore(Invocation &call)
{
    const Result<std::optional<Passphrase>> words
        = call.passphrase(QStringLiteral("Passphrase of the newsroom's root key:"));
    if (!words)
        return call.console().fail(words.error());
    const Outcome restored = restoreStore(call.place(), call.clock(), call.argument(0), *words);
    if (!restored)
        return call.console().fail(storeError(restored.error()));
    call.console().line(call.place().storeFile);
    call.console().json(QJsonObject{{QStringLiteral("restored"), call.place().storeFile}});
    return Done;
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.summary = QStringLiteral("Prove that the store, or a published site, is what people signed");
    command.help = QStringLiteral(
        "Replays the whole journal and compares every row with it: signatures, chain, roles, words, lists and schema.\n"
        "--site does it for a published folder, offline, from the folder alone; with --store it must be of that "
        "newsroom.\n"
        "Example: communiquectl verify --site /srv/www/news");
    command.options
        = {{QStringLiteral("site"), QStringLiteral("DIR"), QStringLiteral("a published site instead of the store")}};
    command.run = verify;
    return command;
}

Command rebuildCommand()
{
    Command command;
    command.name = QStringLiteral("rebuild");
    command.summary = QStringLiteral("Write all lists and the search index anew from the journal");
    command.help = QStringLiteral("The journal is the truth; everything else in the store follows from it.");
    command.run = rebuild;
    return command;
}

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Write a whole, checked copy of the store");
    command.help = QStringLiteral("Works while others write. Keys are not in it: they lie outside the store.");
    command.minimum = command.maximum = 1;
    command.run = backup;
    return command;
}

Command restoreCommand()
{
    Command command;
    command.name = QStringLiteral("restore");
    command.arguments = QStringLiteral("FILE");
    command.summary = QStringLiteral("Put a backup in the store's place");
    command.help = QStringLiteral(
        "What was there stays beside it under a dated name; the journal goes on and says what it was restored from.");
    command.minimum = command.maximum = 1;
    command.run = restore;
    return command;
}

} // namespace communique
