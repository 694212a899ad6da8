#pragma once

#include <QString>

namespace communique {

/// Whether \a word, in lower case, is a number, a month or a day of the week written out in one of the six languages:
/// "quatorze", "мая", "مايو". The words for one are left out, as they are articles as well.
bool isNumberOrDateWord(const QString &word);

} // namespace communique
