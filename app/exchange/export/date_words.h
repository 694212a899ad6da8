#pragma once

#include "base/language_tag.h"

#include <QDate>
#include <QString>

namespace communique {

/// A day as each of the six languages writes it in a press release: "16 February 2022", "16 février 2022" (and "1er"),
/// "16 de febrero de 2022", "16 شباط/فبراير 2022" with both month names as United Nations texts have them,
/// "16 февраля 2022 года", "2022年2月16日". Western digits in all of them.
///
/// Tables of our own, not the machine's locale, so that a page has the same bytes everywhere. Any other language, and
/// a day it has no word for, gets ISO 8601. Empty for an invalid date.
QString dateWords(const QDate &date, const LanguageTag &language);

} // namespace communique
