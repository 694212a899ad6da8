#pragma once

#include "desk/newsroom.h"

namespace communique {

/// A grown newsroom on disk: so many releases in six editions, most of them out, a few in each stage of the work. Its
/// journal is signed, its lists and index are those the program writes, and verify finds nothing wrong with it.
struct Corpus
{
    Place place;
    int releases = 0;
    QString officer; ///< e-mail addresses, for findPerson()
    QString translator;
    QString supervisor;
};

inline constexpr int openReleases = 150; ///< of all releases; the newest
inline constexpr int signedReleases = 20; ///< of the open ones: signed and not published

/// The corpus of that size in \a folder, made when it is not there. Takes minutes for ten thousand.
Corpus ensureCorpus(const QString &folder, int releases);

/// The corpus once more in a folder of its own, so that what is measured does not wear it out.
Place copyOf(const Corpus &corpus, const QString &folder);

} // namespace communique
