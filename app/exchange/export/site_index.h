#pragma once

#include "base/language_tag.h"
#include "model/events.h"

#include <QByteArray>
#include <QDateTime>

namespace communique {

/// One live release in the index of a language.
struct IndexEntry
{
    QString headline;
    QString reference;
    ReleaseType type = ReleaseType::PressRelease;
    QDateTime published; ///< UTC
    QString path; ///< from the site's root: "FOLDER/fr.html"
};

/// The index of one language: what is live in it.
struct SiteIndex
{
    QString newsroomName;
    LanguageTag language;
    QList<LanguageTag> languages; ///< all that have an index, this one included, in the order shown
    QList<IndexEntry> entries; ///< in any order
};

/// The page that lists the releases, the newest first; those of one instant by reference, the higher first.
/// Lies in the site's root as indexFileName(language).
QByteArray renderIndex(const SiteIndex &index);

/// The site's index.html: a choice of language, each in its own name. The words around
/// are English, or the first language's where the site has no English.
QByteArray renderLanguageChoice(const QString &newsroomName, const QList<LanguageTag> &languages);

} // namespace communique
