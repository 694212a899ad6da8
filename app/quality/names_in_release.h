#pragma once

#include "quality/check.h"

namespace communique {

/// The names that are known in both languages of an edition: those of the directory, and those that speakers and
/// contacts of the release bear in both. Where the release itself says two things, the first counts, so that the other
/// is found. Sorted by nothing but their place, each source name once.
QList<NamePair> namesInRelease(const CheckInput &input);

/// Whether a text has all parts of a name, as its language bends it: with Russian endings, behind Arabic letters
/// written in one with it.
bool mentionsInFull(const QString &text, const QString &name, const LanguageTag &language);
/// Whether a text has the last part of a name.
bool mentionsFamilyName(const QString &text, const QString &name, const LanguageTag &language);

} // namespace communique
