#include "model/embargo.h"

#include "base/clock.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace communique {

namespace {

Error malformed(const QString &text, const QString &why)
{
    return Error{ErrorCode::Malformed, text, why};
}

Result<Embargo> inZone(const QString &text, const QString &local, const QString &zoneName)
{
    const QTimeZone zone(zoneName.toLatin1());
    if (!zone.isValid())
        return malformed(text, QStringLiteral("unknown time zone"));
    QDateTime wall = QDateTime::fromString(local, Qt::ISODate);
    if (!wall.isValid())
        return malformed(text, QStringLiteral("not an ISO 8601 time"));
    const QDateTime naive(wall.date(), wall.time(), Qt::UTC);
    // A wall time belongs to every UTC instant whose offset leads back to it: none in a gap, two in an overlap.
    QList<QDateTime> instants;
    for (const int hours : {-26, 26}) {
        const int offset = zone.offsetFromUtc(naive.addSecs(qint64(hours) * 3600));
        const QDateTime utc = naive.addSecs(-offset);
        if (zone.offsetFromUtc(utc) == offset && !instants.contains(utc))
            instants.append(utc);
    }
    if (instants.isEmpty())
        return malformed(text, QStringLiteral("this local time does not exist: the clocks go forward over it"));
    if (instants.size() > 1)
        return malformed(text, QStringLiteral("this local time occurs twice: give its offset from UTC"));
    return Embargo{instants.constFirst(), zoneName};
}

} // namespace

QDateTime Embargo::wall() const
{
    const QTimeZone named(zone.toLatin1());
    return named.isValid() ? utc.toTimeZone(named) : utc;
}

Result<Embargo> parseEmbargo(const QString &text)
{
    static const QRegularExpression zoned(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?)\\s*\\[?([A-Za-z]+(?:/[A-Za-z_+0-9-]+)+)\\]?$"));
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = zoned.match(trimmed);
    if (match.hasMatch())
        return inZone(text, match.captured(1), match.captured(2));
    const QDateTime utc = instantFromText(trimmed);
    if (!utc.isValid())
        return malformed(text, QStringLiteral("an embargo needs an ISO 8601 time with an offset or a zone"));
    static const QRegularExpression offset(QStringLiteral("([+-]\\d\\d):?(\\d\\d)$"));
    const QRegularExpressionMatch shift = offset.match(trimmed);
    return Embargo{utc,
        shift.hasMatch() ? QStringLiteral("UTC%1:%2").arg(shift.captured(1), shift.captured(2))
                         : QStringLiteral("UTC")};
}

} // namespace communique
