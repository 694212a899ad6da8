#pragma once

#include "desk/newsroom.h"
#include "exchange/export/manifest.h"
#include "exchange/export/page.h"

namespace communique {

/// The page of one edition as it would be published at \a instant with \a content as its words: what the preview shows.
/// With the published words and instant its bytes are the published ones, because it is the same call.
Page pageOf(const Newsroom &newsroom, const Dossier &dossier, const LanguageTag &language, const Content &content,
    const QDateTime &instant);
/// The instant a page is dated with when published now: the scheduled time or the embargo while they are ahead, else
/// now; to the minute.
QDateTime pageInstant(const Release &release, const QDateTime &now);

struct Receipt
{
    ReleaseId release;
    QString folder; ///< of the release within the site
    QList<LanguageTag> languages;
    Digest manifest;
};

/// Publishes all approved editions into the site folder, or none: everything is verified, rendered and staged, recorded
/// and swapped in by one rename. Refused by the guards; whatever fails leaves the site as it was.
Result<Receipt> publishRelease(
    Newsroom &newsroom, const Session &session, const ReleaseId &release, const QString &siteFolder);

/// Publishes what is scheduled and due. Those missed by more than the grace of ten minutes are left and named.
struct DueOutcome
{
    QList<Receipt> published;
    QList<ReleaseId> missed;
    QList<QPair<ReleaseId, Error>> failed;
};
Result<DueOutcome> publishDue(Newsroom &newsroom, const Session &session, const QString &siteFolder);

/// One thing in a published site that is not what was approved.
struct SiteFinding
{
    QString path;
    QString
        what; ///< key for wording: "file-altered", "file-missing", "file-extra", "signature-wrong", "not-approved", …
};

struct SiteReport
{
    int releases = 0;
    int pages = 0;
    QByteArray rootKey; ///< of the newsroom the site says it is from
    QList<SiteFinding> findings;
};

/// Proves offline, from the folder alone, that a site is what was approved. With \a pinnedRootKey the site must be of
/// that newsroom; without, its own root key is believed and reported.
Result<SiteReport> verifySite(const QString &siteFolder, const QByteArray &pinnedRootKey);

} // namespace communique
