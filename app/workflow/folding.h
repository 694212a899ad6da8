#pragma once

#include <QString>

namespace communique {

/// The text with its typography evened out, so that two spellings of one text that differ only in typography fold to
/// the same (severity S1, WORKFLOW.md section 4): every kind of quotation mark and apostrophe is one, every dash a
/// hyphen, the ellipsis three full stops, full-width and Arabic punctuation its ASCII counterpart, accents on Latin
/// capitals gone ("Etats" and "États"); spaces are one wide, format characters such as bidirectional isolates and
/// Arabic tatweel are left out. Words, digits and letter case stay.
QString foldedTypography(const QString &text);

/// The same without any space, for comparing whole texts: French sets spaces where others set none.
QString foldedWithoutSpaces(const QString &text);

} // namespace communique
