#pragma once

#include "desk/browsing.h"
#include "kit/chip.h"

#include <QCoreApplication>

namespace communique {

/// What a row of the desk says, in words and chips. Times are told from \a now, in this workstation's zone.
class RowWording
{
    Q_DECLARE_TR_FUNCTIONS(RowWording)

public:
    /// "R-2022-041 · Embargo lifts today 16:00 New York · in 3 h 12".
    static QString facts(const DeskRow &row, const QDateTime &now);
    /// The second part of the facts where the row is late: "overdue since 09:00"; else empty.
    static QString lateness(const DeskRow &row, const QDateTime &now);

    /// The next step; without one, where the release stands.
    static ChipLook step(const DeskRow &row, const QDateTime &now);

    /// The row as one sentence, for whoever hears it.
    static QString spoken(const DeskRow &row, const QDateTime &now);
    static QString spoken(const SearchHit &hit);

    /// "today 16:00", "tomorrow 09:00", "Friday 09:00", "18 Mar 09:00".
    static QString day(const QDateTime &time, const QDateTime &now);
};

} // namespace communique
