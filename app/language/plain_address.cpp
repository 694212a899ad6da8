#include "language/plain_address.h"

#include <QRegularExpression>

namespace communique {

QList<TextSpan> findAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("(?:https?://|www\\.)[^\\s<>«»“”]+"
                                                           "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                                                           "|\\b[A-Z]+(?:/[A-Z0-9.]+)+\\b"));
    QList<TextSpan> spans;
    auto matches = address.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

} // namespace communique
