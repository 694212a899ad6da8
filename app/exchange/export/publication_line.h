#pragma once

#include "exchange/export/page.h"

namespace communique {

/// The line over the headline: what the release is, its reference, when it was published (UTC) and, on a translation,
/// the original's language, as United Nations mastheads name it.
QByteArray publicationLine(const Page &page);

/// The words for a kind of release in one language.
QString releaseTypeWords(ReleaseType type, const LanguageTag &language);

/// An instant as people read it: "16 February 2022, 15:00 UTC". Empty for an invalid one.
QString instantWords(const QDateTime &instant, const LanguageTag &language);

/// The same as a time element with the instant in its datetime attribute.
QByteArray instantHtml(const QDateTime &instant, const LanguageTag &language);

} // namespace communique
