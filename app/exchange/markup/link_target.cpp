#include "exchange/markup/link_target.h"

#include <QUrl>
#include <QUrlQuery>

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

QString outsideLink(const QString &href)
{
    const QUrl url(href.trimmed(), QUrl::StrictMode);
    const QUrlQuery query(url);
    QString goal;
    if (url.host().endsWith(QLatin1StringView(".safelinks.protection.outlook.com")))
        goal = query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    else if (url.host() == QLatin1StringView("www.google.com") && url.path() == QLatin1StringView("/url"))
        goal = query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
    const QString unwrapped = allowedLink(goal);
    return unwrapped.isEmpty() ? allowedLink(href) : unwrapped;
}

} // namespace communique
