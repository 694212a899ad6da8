#pragma once

#include "base/result.h"

#include <QDateTime>

namespace communique {

/// "Not before": an instant, and the zone in whose wall clock somebody set it.
///
/// Always true: utc is valid and in UTC; zone is an IANA name ("America/New_York") or a fixed offset ("UTC-04:00").
/// The instant rules; the wall time is derived from it and the zone and is for people.
struct Embargo
{
    QDateTime utc;
    QString zone;

    /// The wall time in the embargo's own zone.
    QDateTime wall() const;

    bool operator==(const Embargo &) const = default;
};

/// Reads "2022-02-16T10:00-05:00", "2022-02-16T15:00Z" or "2022-02-16T10:00 America/New_York" (also with brackets
/// around the zone). Malformed with a reason for a time without zone, an unknown zone, a local time that a change of
/// summer time skips, and one that it repeats (then an offset must say which).
Result<Embargo> parseEmbargo(const QString &text);

} // namespace communique
