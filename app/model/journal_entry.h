#pragma once

#include "base/digest.h"
#include "model/events.h"
#include "model/ids.h"

#include <QDateTime>

namespace communique {

/// One line of the journal: who did what, when, to what, chained to the line before and signed.
///
/// The journal is the truth; everything a screen shows is derived from it. An entry says nothing by itself: trust/
/// tells whether its chain, signature and actor hold.
struct JournalEntry
{
    QString origin; ///< the store it was written in
    qint64 number = 0; ///< 1, 2, 3, … within its origin, without gaps
    QDateTime time; ///< UTC, milliseconds; never before the entry in front of it
    PersonId actor;
    QString subject; ///< a ReleaseId's text, or "newsroom"
    Event event;
    Digest previous; ///< of the entry before it in its origin; empty for the first
    Digest digest; ///< of this one, over everything above (trust/journal_chain.h)
    QByteArray signature; ///< Ed25519 by the actor's key, 64 bytes

    bool operator==(const JournalEntry &) const = default;
};

} // namespace communique
