#include "base/clock.h"

#include <QRegularExpression>

namespace communique {

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")) : QString();
}

QDateTime instantFromText(const QString &text)
{
    static const QRegularExpression offset(QStringLiteral("(Z|[+-]\\d\\d:?\\d\\d)$"));
    if (!offset.match(text).hasMatch())
        return {};
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}

} // namespace communique
