#include "exchange/markup/link_target.h"

#include <QUrl>

namespace communique {

namespace {

constexpr qsizetype longestLink = 4096;

}

QString allowedLink(const QString &href)
{
    const QString trimmed = href.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http");
    const bool isDirect = scheme == QLatin1StringView("mailto") || scheme == QLatin1StringView("tel");
    const bool hasGoal = isWeb ? !url.host().isEmpty() && url.userInfo().isEmpty() : !url.path().isEmpty();
    return (isWeb || isDirect) && hasGoal ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace communique
