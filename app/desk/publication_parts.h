#pragma once

#include "desk/publishing.h"
#include "exchange/export/site.h"
#include "storage/site_folder.h"

namespace communique {

/// A publication, rendered and not yet anywhere.
struct Publication
{
    QString folder; ///< of the release within the site
    QList<SiteFile> files; ///< the manifest last
    Manifest manifest;
};

/// The editions that go out, with the approvals they go out on: those the standing signature covers.
QMap<LanguageTag, PublishedEdition> editionsOf(const Dossier &dossier);

/// Renders all pages of a publication and the manifest that proves them. The journal entries it rests on are those
/// before \a before: the founding, the enrolment and roles of whoever approved or signed, their approvals and the
/// signature; so that the same publication is the same bytes whenever it is made.
Result<Publication> preparePublication(const Newsroom &newsroom, const Dossier &dossier,
    const QMap<LanguageTag, PublishedEdition> &editions, const QDateTime &instant, qint64 before);

/// One edition's page beside those that would go out with it, with \a content in place of its words.
Page previewPage(const Newsroom &newsroom, const Dossier &dossier, const LanguageTag &language, const Content &content,
    const QDateTime &instant);

/// Writes the site's list of releases anew in each language, from the manifests that are there.
Outcome rewriteIndexes(SiteFolder &site, const QString &newsroomName);

} // namespace communique
