#pragma once

#include "base/language_tag.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace communique {

/// Where one language of the page's language switcher leads.
struct LanguageLink
{
    LanguageTag language;
    QString href; ///< relative to the page
};

/// What all pages of a site share: the head's first tags, the bar with the site's name, the language switcher, the
/// footer. The parts that differ are HTML already.
struct PageFrame
{
    LanguageTag language;
    QString newsroomName;
    QByteArray toRoot; ///< from the page to the site's root: "../" or empty
    QList<LanguageLink> languages;
    QByteArray head; ///< title and metadata
    QByteArray main; ///< inside main
    QByteArray footer; ///< HTML of a line at the very end; may be empty
};

/// The whole document. The order of its first tags is part of promise P7: no DNS prefetching, then the content
/// security policy, before anything that could name a host.
QByteArray framedPage(const PageFrame &frame);

/// The name of a language's index in the site's root: "fr.html".
QString indexFileName(const LanguageTag &language);

} // namespace communique
