#include "desk/publishing.h"

#include "base/clock.h"
#include "desk/act.h"
#include "desk/publication_parts.h"
#include "exchange/export/site.h"
#include "storage/listing_store.h"
#include "storage/site_folder.h"
#include "workflow/approval.h"
#include "workflow/stage.h"

namespace communique {

namespace {

constexpr qint64 graceSeconds = 10LL * 60; // WORKFLOW.md section 5: later than this, a person decides

QDateTime wholeMinute(const QDateTime &instant)
{
    return instant.addMSecs(-(instant.toMSecsSinceEpoch() % 60000));
}

QList<FolderFile> folderFiles(const Publication &publication)
{
    QList<FolderFile> files;
    for (const SiteFile &file : publication.files)
        files.append(FolderFile{file.path, file.bytes});
    return files;
}

/// Writes down that a publication did not come about. Its own failure changes nothing about the first one.
void recordFailure(Newsroom &newsroom, const Session &session, const ReleaseId &release, const Error &error)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return;
    if (act->record(PublicationFailed{QStringLiteral("%1 %2").arg(error.subject, error.detail)})) {
        const Outcome committed = act->commit();
        Q_UNUSED(committed)
    }
}

/// The last publication, if nothing has changed since: what a second call finds, or one after a crash between the
/// journal's entry and the rename.
const PublicationRecord *standingPublication(const Dossier &dossier)
{
    const ReleaseStage stage = stageOf(dossier);
    const bool isLive = stage == ReleaseStage::LiveComplete || stage == ReleaseStage::LivePartial;
    if (!isLive || dossier.release.publications.isEmpty())
        return nullptr;
    const PublicationRecord &last = dossier.release.publications.constLast();
    const SignatureRecord *signature = validSignature(dossier);
    return signature && signature->number > last.number ? nullptr : &last;
}

Receipt receiptOf(const ReleaseId &release, const Publication &publication)
{
    return Receipt{release, publication.folder, publication.manifest.editions.keys(),
        Digest::of(publication.files.constLast().bytes)};
}

Outcome putInPlace(SiteFolder &site, const StagedFolder &staged, const Publication &publication)
{
    if (Outcome swapped = site.swap(staged, publication.folder); !swapped)
        return swapped;
    return rewriteIndexes(site, publication.manifest.newsroomName);
}

/// Makes sure that what the journal says is out is there: renders the very same bytes again where they are not.
Result<Receipt> completePublication(
    const Newsroom &newsroom, const Dossier &dossier, const PublicationRecord &record, SiteFolder &site)
{
    const Result<Publication> publication
        = preparePublication(newsroom, dossier, record.made.editions, wholeMinute(record.time), record.number);
    if (!publication)
        return publication.error();
    const Receipt receipt = receiptOf(dossier.release.id, *publication);
    const Result<QMap<QString, QByteArray>> there = site.readFolder(publication->folder);
    if (there && Digest::of(there->value(manifestFileName)) == record.made.manifest)
        return receipt;
    if (receipt.manifest != record.made.manifest) {
        return Error{ErrorCode::Refused, QStringLiteral("STATE"),
            QStringLiteral("it is published, and this version would draw its pages otherwise")};
    }
    const Result<StagedFolder> staged = site.stage(folderFiles(*publication));
    if (!staged)
        return staged.error();
    const Outcome placed = putInPlace(site, *staged, *publication);
    return placed ? Result<Receipt>(receipt) : Result<Receipt>(placed.error());
}

/// Stage, record, make durable, rename: whatever fails before the rename leaves the site as it was.
Result<Receipt> publishNow(Act &act, const Newsroom &newsroom, SiteFolder &site)
{
    const Dossier &dossier = act.dossier();
    const Result<Publication> publication = preparePublication(
        newsroom, dossier, editionsOf(dossier), wholeMinute(act.now()), dossier.release.lastNumber + 1);
    if (!publication)
        return publication.error();
    const Result<StagedFolder> staged = site.stage(folderFiles(*publication));
    if (!staged)
        return staged.error();
    const Receipt receipt = receiptOf(dossier.release.id, *publication);
    const Result<JournalEntry> entry = act.record(Published{editionsOf(dossier), receipt.manifest});
    if (!entry) {
        site.discard(*staged);
        return entry.error();
    }
    if (Outcome committed = act.commit(); !committed) {
        site.discard(*staged);
        return committed.error();
    }
    const Outcome placed = putInPlace(site, *staged, *publication);
    return placed ? Result<Receipt>(receipt) : Result<Receipt>(placed.error());
}

/// How an attempt ended. A guard's no is an answer; anything else that goes wrong is an alarm (L9).
struct Attempt
{
    Result<Receipt> outcome;
    bool isAlarm = false;
};

Attempt tryToPublish(Newsroom &newsroom, const Session &session, const ReleaseId &release, SiteFolder &site)
{
    Result<Act> act = Act::begin(newsroom, session, release);
    if (!act)
        return {act.error()};
    if (const PublicationRecord *standing = standingPublication(act->dossier()))
        return {completePublication(newsroom, act->dossier(), *standing, site)};
    if (Outcome allowed = act->ask(requestFor(Action::Publish)); !allowed)
        return {allowed.error()};
    Result<Receipt> receipt = publishNow(*act, newsroom, site);
    const bool failed = !receipt.ok();
    return {std::move(receipt), failed};
}

enum class Due { No, Now, Missed };

Due dueness(const ReleaseSummary &summary, const QDateTime &now)
{
    if (!summary.scheduled || summary.scheduled->utc > now)
        return Due::No;
    return summary.scheduled->utc.secsTo(now) > graceSeconds ? Due::Missed : Due::Now;
}

} // namespace

QDateTime pageInstant(const Release &release, const QDateTime &now)
{
    if (!release.publications.isEmpty())
        return wholeMinute(release.publications.constLast().time);
    if (release.scheduled && release.scheduled->at.utc > now)
        return wholeMinute(release.scheduled->at.utc);
    if (release.embargo && release.embargo->utc > now)
        return wholeMinute(release.embargo->utc);
    return wholeMinute(now);
}

Page pageOf(const Newsroom &newsroom, const Dossier &dossier, const LanguageTag &language, const Content &content,
    const QDateTime &instant)
{
    return previewPage(newsroom, dossier, language, content, instant);
}

Result<Receipt> publishRelease(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &siteFolder)
{
    if (Outcome sound = newsroom.checkTrust(release); !sound)
        return sound.error();
    Result<SiteFolder> site = SiteFolder::open(siteFolder);
    if (!site)
        return site.error();
    Attempt attempt = tryToPublish(newsroom, session, release, *site);
    if (attempt.isAlarm) // outside the attempt's transaction, which is gone by now
        recordFailure(newsroom, session, release, attempt.outcome.error());
    return attempt.outcome;
}

Result<DueOutcome> publishDue(Newsroom &newsroom, const Session &session, const QString &siteFolder)
{
    const Result<QList<ReleaseSummary>> open = listing::open(newsroom.connection());
    if (!open)
        return open.error();
    DueOutcome outcome;
    for (const ReleaseSummary &summary : *open) {
        switch (dueness(summary, newsroom.clock().now())) {
        case Due::No:
            break;
        case Due::Missed:
            outcome.missed.append(summary.id);
            break;
        case Due::Now: {
            const Result<Receipt> receipt = publishRelease(newsroom, session, summary.id, siteFolder);
            if (receipt)
                outcome.published.append(*receipt);
            else
                outcome.failed.append({summary.id, receipt.error()});
        }
        }
    }
    return outcome;
}

} // namespace communique
