#pragma once

#include <QStringList>

namespace communique {

/// The forms under which an Arabic word, its letters folded (letter_folding.h), lies in the index. The first is the one
/// a query asks for.
///
/// The article is never part of a form, nor what is written before it: الهجرة, والهجرة, بالهجرة, كالهجرة, فالهجرة,
/// للهجرة and وللهجرة all lie under هجره. The single letters و ف ب ك ل may as well belong to the word (وزير, بلد), so a
/// word that begins with one lies in the index under both readings, and a query means the word as typed. A form is
/// never shorter than two letters behind an article, three behind a single letter. Endings are left alone. The name of
/// God keeps its article.
QStringList arabicForms(const QString &word);

} // namespace communique
