#pragma once

#include "exchange/export/page.h"

namespace communique {

/// One file of a site.
struct SiteFile
{
    QString path; ///< relative, "/" between folders, only [a-z0-9./-]
    QByteArray bytes;
    bool operator==(const SiteFile &) const = default;
};

/// The files of one release's folder: for each language its page "fr.html" and the words that were approved,
/// "content/fr.json" (model/canonical_form.h); the pictures as "content/DIGEST.png". Sorted by path. The manifest is
/// not among them: it names them.
QList<SiteFile> renderRelease(const QList<Page> &pages);

/// A name for a release's folder that no title can turn into another path: a slug of at most 80 characters of
/// [a-z0-9-] from the headline, a hyphen and the release's id; the id alone where the headline gives no slug (TRUST
/// section 2 item 10). Precondition: the id is not empty.
QString releaseFolderName(const QString &headline, const ReleaseId &release);

/// Paths within a release's folder.
QString pageFileName(const LanguageTag &language);
QString contentFileName(const LanguageTag &language);

} // namespace communique
