#pragma once

#include "model/content.h"
#include "model/events.h"

#include <QDateTime>
#include <QHash>

namespace communique {

/// One language in which a release is live, for the language switcher and hreflang.
struct SiteLanguage
{
    LanguageTag language;
    QString headline;
    QString fileName; ///< beside the page: "fr.html"
    bool operator==(const SiteLanguage &) const = default;
};

/// Everything a published page is made of. What is not here is not on the page.
struct Page
{
    ReleaseId release;
    QString reference; ///< "R-2022-041"
    ReleaseType type = ReleaseType::PressRelease;
    QString newsroomName;
    LanguageTag language;
    LanguageTag sourceLanguage;
    Content content;
    QList<SiteLanguage> languages; ///< all that are live together, this one included, in the order shown
    QDateTime published; ///< UTC; printed and machine-readable; nothing about it is printed while it is invalid
    QString siteUrl; ///< absolute http or https URL of the site's root folder; empty: all addresses are relative
    QHash<Digest, QByteArray> pictures; ///< bytes of the content's images; one that is missing is shown by its words
};

/// One self-contained HTML page: the site publishes these bytes and the preview shows them.
///
/// Always true:
///  - the same Page gives the same bytes, whatever the machine's locale, zone or clock;
///  - the page runs no script and loads nothing: its style is inside, pictures are data: URLs, a content security
///    policy names the style by its hash, and DNS prefetching is turned off by the first tag (TRUST section 2 item 1);
///  - everything from the model is escaped; links are written only for http, https and mailto (safeHref());
///  - exactly one h1: the headline, or the reference while there is none;
///  - the element of every block that is shown carries data-block="ID". Blocks without text are not shown.
///
/// Structure and metadata follow FORMATS.md (HTML page, JSON-LD, OpenGraph, hreflang; WCAG 2.2 AA). Called at each key
/// press: well under a millisecond for a release of 60 blocks.
QByteArray renderPage(const Page &page);

/// The folder of the page's release below the site's root, from its English headline, else the source's.
QString releaseFolderName(const Page &page);

} // namespace communique
