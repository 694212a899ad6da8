#pragma once

#include "exchange/import/vocabulary.h"

#include <QDate>

#include <optional>

namespace communique {

/// A dateline found at the start of a line: "GENEVA, 3 May 2023 – WHO said …".
///
/// The place is the line's first placeLength characters after placeStart; the joint is everything from there up to the
/// paragraph, the printed day included, so that place, joint and paragraph put together give the line again, byte for
/// byte. A dateline that has the line to itself has no joint, and its text is the whole line.
struct PrintedDateline
{
    qsizetype placeLength = 0; ///< 0 when only a day is printed
    qsizetype bodyStart = 0; ///< where the paragraph begins; the line's size when the dateline stands alone
    std::optional<QDate> date;
    bool hasPrintedDay = false; ///< a day is printed, with its year or without
};

/// Reads the dateline at the start of \a line, if one is there: PLACE [, DAY] DASH words; PLACE, DAY alone; DAY, PLACE;
/// and the Chinese 日内瓦5月3日电. Looks at the first 160 characters only.
std::optional<PrintedDateline> readDateline(const QString &line, const Vocabulary &vocabulary);

} // namespace communique
