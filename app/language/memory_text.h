#pragma once

#include <QString>

namespace communique {

/// The form in which texts are compared for fuzzy matching: Unicode normalization form C, each run of white space (the
/// no-break kinds too) as one space, none at either end. Case, accents and punctuation are kept: they are part of how
/// alike two texts are. Lone surrogates become U+FFFD.
QString comparedForm(const QString &text);

/// Whether a text in UTF-8 is seen at a glance to be in its compared form; ASCII with single spaces is.
bool isPlainlyCompared(QByteArrayView utf8);

/// How alike two texts are, in per cent, rounded down: 100 × (1 − distance ÷ length), where the distance is
/// Levenshtein's over code points of both compared forms (insertion, deletion and substitution cost 1 each) and the
/// length that of the longer one. 100 for two empty texts.
int similarity(qsizetype distance, qsizetype length, qsizetype otherLength);

/// The greatest distance at which two texts of these lengths reach \a percent; -1 where none does.
qsizetype distanceFor(int percent, qsizetype length, qsizetype otherLength);

/// A set of 64 bits, one for each letter of a text: its code point's lowest six bits. Each letter that one text has and
/// another lacks costs the two an edit, so the greater number of bits that only one of them has is a lower bound for
/// their distance.
quint64 letterSignature(const QString &text);

/// A number for a text that stands before or behind another, so that neighbours can be compared without their words:
/// of its compared form, never 0 but for an empty text. Kept in indexes only, which are made anew when it changes.
quint32 contextMark(const QString &text);

} // namespace communique
