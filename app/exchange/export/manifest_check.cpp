#include "exchange/export/manifest_check.h"

#include "exchange/export/site.h"
#include "model/canonical_form.h"

#include <algorithm>

namespace communique {

namespace {

using Files = QMap<QString, QByteArray>;
using Kind = SiteDifference::Kind;

void compareDigests(const Manifest &manifest, const Files &files, QList<SiteDifference> &differences)
{
    for (auto it = manifest.files.cbegin(); it != manifest.files.cend(); ++it) {
        if (!files.contains(it.key()))
            differences += {Kind::Missing, it.key()};
        else if (Digest::of(files.value(it.key())) != it.value())
            differences += {Kind::Changed, it.key()};
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.key() != manifestFileName && !manifest.files.contains(it.key()))
            differences += {Kind::Unlisted, it.key()};
    }
}

/// The approved words of each edition; those that are not what the manifest names are reported and left out.
QMap<LanguageTag, Content> approvedContents(
    const Manifest &manifest, const Files &files, QList<SiteDifference> &differences)
{
    QMap<LanguageTag, Content> contents;
    for (auto it = manifest.editions.cbegin(); it != manifest.editions.cend(); ++it) {
        const QString path = contentFileName(it.key());
        const Result<Content> content = parseCanonicalForm(files.value(path));
        if (content && contentDigest(*content) == it->content)
            contents.insert(it.key(), *content);
        else
            differences += {Kind::NotTheApprovedWords, path};
    }
    return contents;
}

QHash<Digest, QByteArray> picturesIn(const Files &files)
{
    QHash<Digest, QByteArray> pictures;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.key().startsWith(QLatin1StringView("content/")) && !it.key().endsWith(QLatin1StringView(".json")))
            pictures.insert(Digest::of(it.value()), it.value());
    }
    return pictures;
}

} // namespace

QList<Page> pagesOf(
    const Manifest &manifest, const QMap<LanguageTag, Content> &contents, const QHash<Digest, QByteArray> &pictures)
{
    QList<LanguageTag> order = manifest.editions.keys();
    sortLanguages(order);
    QList<SiteLanguage> live;
    for (const LanguageTag &language : order)
        live += {language, contents.value(language).headline(), manifest.editions.value(language).file};
    QList<Page> pages;
    for (const LanguageTag &language : order)
        pages += Page{manifest.release, manifest.reference, manifest.type, manifest.newsroomName, language,
            manifest.source, contents.value(language), live, manifest.published, manifest.siteUrl, pictures};
    return pages;
}

QList<SiteDifference> checkFiles(const Manifest &manifest, const QMap<QString, QByteArray> &files)
{
    QList<SiteDifference> differences;
    compareDigests(manifest, files, differences);
    const QMap<LanguageTag, Content> contents = approvedContents(manifest, files, differences);
    if (contents.size() == manifest.editions.size()) { // every page names all headlines: without one, none can be told
        for (const Page &page : pagesOf(manifest, contents, picturesIn(files))) {
            const QString path = manifest.editions.value(page.language).file;
            if (files.value(path) != renderPage(page))
                differences += {Kind::NotThePage, path};
        }
    }
    std::stable_sort(differences.begin(), differences.end(),
        [](const SiteDifference &a, const SiteDifference &b) { return a.path < b.path; });
    return differences;
}

} // namespace communique
