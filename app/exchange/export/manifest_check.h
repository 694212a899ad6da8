#pragma once

#include "exchange/export/manifest.h"

namespace communique {

/// Something in a release's folder that is not as its manifest says.
struct SiteDifference
{
    enum class Kind {
        Missing, ///< listed, not there
        Unlisted, ///< there, not listed
        Changed, ///< its SHA-256 is another
        NotTheApprovedWords, ///< the content file is not the content the edition names
        NotThePage, ///< the page is not what the content renders to
    };
    Kind kind = Kind::Missing;
    QString path;
    bool operator==(const SiteDifference &) const = default;
};

/// The pages of a publication, in the order of officialLanguages(), each naming all the others. The publisher and
/// checkFiles() both make their pages here, so that they cannot come to differ. Of the manifest it reads everything but
/// digests and entries; \a contents has one for each of its editions.
QList<Page> pagesOf(
    const Manifest &manifest, const QMap<LanguageTag, Content> &contents, const QHash<Digest, QByteArray> &pictures);

/// Compares a release's folder with its manifest; \a files are all files below it, the manifest's own left out or not.
/// Empty when, and only when, every listed file is there with its digest, no other is, each edition's content file has
/// the digest that the edition names, and its page is byte for byte what renderPage() makes of it. In order of path.
///
/// A page made by a version of Communiqué that drew pages otherwise differs (NotThePage) although its words are the
/// approved ones. Whether approvals and signatures hold is not looked at here.
QList<SiteDifference> checkFiles(const Manifest &manifest, const QMap<QString, QByteArray> &files);

} // namespace communique
