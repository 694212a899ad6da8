#pragma once

#include "kit/tone.h"
#include "model/ids.h"

#include <QList>
#include <QString>

namespace communique {

/// Something a person can do about a check, by a name the screen understands.
struct CheckChoice
{
    enum class Act { Acknowledge, TakeKept, KeepStanding, Fix, Accept };
    Act act = Act::Acknowledge;
    QString text;

    bool operator==(const CheckChoice &) const = default;
};

/// One thing that stands in the way, or that an import asks.
struct CheckItem
{
    QString title;
    QString text;
    Tone tone = Tone::Danger;
    BlockId block; ///< where it is; empty for the edition as a whole
    QList<CheckChoice> choices;
    QString finding = {}; ///< Finding::key(), of what a check found

    bool operator==(const CheckItem &) const = default;
};

} // namespace communique
